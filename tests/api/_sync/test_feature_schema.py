# Written by `make codegen` from tests/api/_async/test_feature_schema.py. DO NOT EDIT.
"""Feature schemas, alone and in ontologies."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from labelbox_gen import (
    Client,
    DataRow,
    DeleteFeatureFromOntologyResult,
    FeatureSchema,
    LabelImport,
    MediaType,
    Ontology,
    OntologyKind,
    Project,
)
from labelbox_gen._concurrency.iteration import each
from labelbox_gen.exceptions import (
    InvalidArgumentError,
    InvalidQueryError,
    ResourceConflict,
    ResourceNotFoundError,
)

CAT: dict[str, Any] = {"tool": "polygon", "name": "cat", "color": "black"}
WHY: dict[str, Any] = {"type": "text", "instructions": "why?", "name": "why"}
DELETED = DeleteFeatureFromOntologyResult(archived=False, deleted=True)
ARCHIVED = DeleteFeatureFromOntologyResult(archived=True, deleted=False)


class Tool:
    """An object that describes itself, as those of ontology builders do."""

    def asdict(self) -> dict[str, Any]:
        return {**CAT, "schemaNodeId": None, "featureSchemaId": None, "attributes": None, "required": False}


@pytest.fixture
def cat(client: Client) -> FeatureSchema:
    return client.create_feature_schema(CAT)


# -- feature schemas


def test_a_feature_schema_is_created_and_found(client: Client, cat: FeatureSchema) -> None:
    assert (cat.name, cat.color) == ("cat", "black")
    assert cat.uid == cat.normalized["featureSchemaId"]
    assert repr(cat) == f"<{type(cat).__name__} {cat.uid} 'cat'>"
    again = client.get_feature_schema(cat.uid)
    assert again == cat
    assert again.normalized == cat.normalized
    again.refresh()
    assert again.to_dict()["uid"] == cat.uid


def test_a_feature_schema_may_be_an_object_or_text(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "tool.json"
    path.write_text('{"tool": "point", "name": "点 é"}', "utf-8")
    assert (client.create_feature_schema(Tool())).color == "black"
    assert (client.create_feature_schema(path)).name == "点 é"
    question = client.create_feature_schema('{"type": "text", "instructions": "why?"}')
    assert (question.name, question.color) == ("why?", None)


@pytest.mark.parametrize(
    ("normalized", "mistake"),
    [
        ({}, "normalized.type is missing"),
        ({"tool": "polygon"}, "normalized.name is missing"),
        ({"tool": "polygon", "name": ""}, "normalized.name is empty"),
        ({"tool": "teleporter", "name": "x"}, "normalized.tool must be one of"),
        ({"type": "radio", "name": "x"}, "normalized.options is missing"),
        ({**CAT, "colour": "red"}, "did you mean 'color'"),
        ("[]", "normalized must be a JSON object"),
        ("{", "normalized is not JSON"),
        (None, "normalized must be a dict"),
        (Tool, "normalized must be a dict"),
        ({**CAT, "name": "\ud800"}, "half of a surrogate pair"),
    ],
)
def test_an_invalid_feature_schema_is_refused(client: Client, normalized: Any, mistake: str) -> None:
    with pytest.raises(InvalidQueryError, match=mistake):
        client.create_feature_schema(normalized)
    with pytest.raises(InvalidQueryError, match=mistake.replace("normalized", "feature_schema")):
        client.upsert_feature_schema(normalized)


def test_feature_schemas_are_searched_by_name(client: Client) -> None:
    for name in ("Big cat", "cat", "50% dog"):
        client.create_feature_schema({**CAT, "name": name})
    assert {found.name for found in client.get_feature_schemas("CAT")} == {"Big cat", "cat"}
    assert [found.name for found in client.get_feature_schemas("0%")] == ["50% dog"]
    assert client.get_feature_schemas(None).get_many(10) == client.get_feature_schemas().get_many(10)
    assert [found for found in client.get_feature_schemas("birds")] == []


def test_a_feature_schema_is_upserted(client: Client, cat: FeatureSchema) -> None:
    new = client.upsert_feature_schema(Tool())
    assert new.uid != cat.uid
    changed = client.upsert_feature_schema({**cat.normalized, "color": "#ff0000", "required": True})
    assert changed.uid == cat.uid
    assert changed.normalized == {**cat.normalized, "color": "#ff0000", "required": True}
    with pytest.raises(ResourceNotFoundError, match="Cannot find root schema node"):
        client.upsert_feature_schema({**CAT, "featureSchemaId": "unknown"})
    with pytest.raises(InvalidQueryError):
        client.upsert_feature_schema({**CAT, "featureSchemaId": 3})


def test_a_title_is_changed(client: Client, cat: FeatureSchema) -> None:
    ontology = client.create_ontology("o", {"tools": [cat.normalized]})
    assert (client.update_feature_schema_title(cat.uid, "ねこ")).name == "ねこ"
    assert [tool["name"] for tool in (client.get_ontology(ontology.uid)).normalized["tools"]] == ["ねこ"]
    for title in ("", "  "):
        with pytest.raises(InvalidQueryError, match="title is empty"):
            client.update_feature_schema_title(cat.uid, title)
    with pytest.raises(ResourceNotFoundError):
        client.update_feature_schema_title("unknown", "x")


def test_a_title_that_repeats_is_refused(client: Client) -> None:
    ontology = client.create_ontology("o", {"tools": [CAT, {**CAT, "name": "dog"}]})
    with pytest.raises(ResourceConflict, match="Duplicate tool: 'dog'"):
        client.update_feature_schema_title(ontology.normalized["tools"][0]["featureSchemaId"], "dog")


def test_an_unused_feature_schema_is_deleted(client: Client, cat: FeatureSchema) -> None:
    client.delete_unused_feature_schema(cat.uid)
    with pytest.raises(ResourceNotFoundError, match="already deleted"):
        client.delete_unused_feature_schema(cat.uid)
    with pytest.raises(ResourceNotFoundError, match="Cannot find root schema node"):
        client.delete_unused_feature_schema("unknown")
    with pytest.raises(ResourceNotFoundError):
        client.get_feature_schema(cat.uid)


def test_a_used_feature_schema_is_not_deleted(client: Client, cat: FeatureSchema) -> None:
    ontology = client.create_ontology_from_feature_schemas("o", [cat])
    with pytest.raises(ResourceConflict, match="it is used in ontologies"):
        client.delete_unused_feature_schema(cat.uid)
    client.delete_unused_ontology(ontology.uid)
    client.delete_unused_feature_schema(cat.uid)


def test_unused_objects_are_listed_page_by_page(client: Client) -> None:
    tools = [{**CAT, "name": f"t{n}"} for n in range(105)]
    ontologies = [client.create_ontology("all", {"tools": tools})]
    ontologies += [client.create_ontology(f"o{n}", {}) for n in range(104)]
    assert client.get_unused_feature_schemas() == []
    ids = sorted(ontology.uid for ontology in ontologies)
    first = client.get_unused_ontologies()
    assert first == ids[:100]
    assert client.get_unused_ontologies(first[-1]) == ids[100:]
    assert client.get_unused_ontologies(ids[-1]) == []
    assert [id for id in each(client.iter_unused_ontologies())] == ids
    client.delete_unused_ontology(ontologies[0].uid)
    unused = [id for id in each(client.iter_unused_feature_schemas())]
    assert len(unused) == len(set(unused)) == 105
    assert client.get_unused_feature_schemas(unused[99]) == unused[100:]


# -- ontologies of feature schemas


def test_an_ontology_is_made_of_feature_schemas(client: Client, cat: FeatureSchema) -> None:
    why = client.create_feature_schema(WHY)
    ontology = client.create_ontology_from_feature_schemas("Cats", [why.uid, cat], media_type=MediaType.IMAGE)
    assert (ontology.normalized["tools"], ontology.normalized["classifications"]) == (
        [cat.normalized],
        [why.normalized],
    )
    assert ontology.media_type is MediaType.IMAGE


@pytest.mark.parametrize("count", [1_030, pytest.param(10_000, marks=pytest.mark.slow)])
def test_many_feature_schemas_keep_their_order(client: Client, count: int) -> None:
    tools = [{**CAT, "name": f"t{n}"} for n in range(count)]
    made = client.create_ontology("all", {"tools": tools})
    ids = [tool["featureSchemaId"] for tool in reversed(made.normalized["tools"])]
    ontology = client.create_ontology_from_feature_schemas("again", iter(ids))
    assert [tool["name"] for tool in ontology.normalized["tools"]] == [
        f"t{n}" for n in reversed(range(count))
    ]
    with pytest.raises(ResourceNotFoundError, match=rf"feature_schema_ids\[{count - 1}\]"):
        client.create_ontology_from_feature_schemas("bad", [*ids[1:], "unknown"])


@pytest.mark.parametrize(
    ("ids", "mistake"),
    [
        ([], "must have at least one id"),
        ("abc", "must be a list"),
        (None, "must have at least one id"),
        (["a", ""], r"feature_schema_ids\[1\].* is empty"),
        (["a", 3], r"feature_schema_ids\[1\].* must be str"),
        (["a", "b", "a"], r"feature_schema_ids\[2\] is 'a', as is feature_schema_ids\[0\]"),
    ],
)
def test_bad_lists_of_ids_are_refused(client: Client, ids: Any, mistake: str) -> None:
    with pytest.raises(InvalidQueryError, match=mistake):
        client.create_ontology_from_feature_schemas("x", ids)


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [
        (OntologyKind.ModelEvaluation, MediaType.CONVERSATIONAL),
        (OntologyKind.ResponseCreation, MediaType.TEXT),
        ("MODEL_EVALUATION", MediaType.CONVERSATIONAL),
    ],
)
def test_a_kind_decides_on_the_media_type(
    client: Client, sent: list[dict[str, Any]], kind: str, media_type: MediaType
) -> None:
    for given in (None, media_type, media_type.value):
        ontology = client.create_ontology("o", {}, given, kind)
        assert ontology.media_type is media_type
        assert sent[-1]["variables"]["data"]["mediaType"] == media_type
    assert sent[-1]["variables"]["data"]["editorTaskType"] in ("MODEL_CHAT_EVALUATION", "RESPONSE_CREATION")
    cat = client.create_feature_schema({"tool": "message-ranking", "name": "best"})
    made = client.create_ontology_from_feature_schemas("o", [cat], ontology_kind=kind)
    assert made.media_type is media_type
    with pytest.raises(InvalidArgumentError, match=f"has the media type {media_type.value}, not IMAGE"):
        client.create_ontology("o", {}, MediaType.IMAGE, kind)


@pytest.mark.parametrize("kind", ["", "OTHER", 3, b"x", ["MODEL_EVALUATION"]])
def test_unknown_kinds_are_refused(client: Client, kind: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"must be one of OntologyKind\.ModelEvaluation"):
        client.create_ontology("o", {}, None, kind)
    with pytest.raises(InvalidArgumentError, match="must be one of"):
        client.create_ontology_from_feature_schemas("o", ["x"], ontology_kind=kind)


# -- nodes of ontologies


def test_a_feature_schema_is_inserted_and_moved(
    client: Client, ontology: Ontology, cat: FeatureSchema
) -> None:
    dog = client.create_feature_schema({**CAT, "name": "dog"})
    client.insert_feature_schema_into_ontology(cat.uid, ontology.uid, 0)
    client.insert_feature_schema_into_ontology(dog.uid, ontology.uid, 1)
    ontology.refresh()
    assert ontology.normalized["tools"] == [cat.normalized, dog.normalized]
    client.insert_feature_schema_into_ontology(dog.uid, ontology.uid, 0)
    ontology.refresh()
    assert ontology.normalized["tools"] == [dog.normalized, cat.normalized]
    for position in (-1, "0", None, True):
        with pytest.raises(InvalidQueryError, match="position"):
            client.insert_feature_schema_into_ontology(cat.uid, ontology.uid, position)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ResourceNotFoundError, match="Failed to find ontology by id: unknown"):
        client.insert_feature_schema_into_ontology(cat.uid, "unknown", 0)
    with pytest.raises(ResourceNotFoundError, match="Cannot find root schema node"):
        client.insert_feature_schema_into_ontology("unknown", ontology.uid, 0)


def test_a_feature_schema_without_labels_is_deleted(client: Client, ontology: Ontology) -> None:
    (question,) = ontology.normalized["classifications"]
    option = question["options"][0]["featureSchemaId"]
    assert not client.is_feature_schema_archived(ontology.uid, question["featureSchemaId"])
    assert client.delete_feature_schema_from_ontology(ontology.uid, option) == DELETED
    ontology.refresh()
    assert [each["value"] for each in ontology.normalized["classifications"][0]["options"]] == ["dog"]
    deleted = client.delete_feature_schema_from_ontology(ontology.uid, question["featureSchemaId"])
    assert (deleted.archived, deleted.deleted) == (False, True)
    with pytest.raises(ResourceNotFoundError, match="Failed to find feature schema node by id"):
        client.delete_feature_schema_from_ontology(ontology.uid, question["featureSchemaId"])
    with pytest.raises(ResourceNotFoundError, match="has no tool, classification or relationship"):
        client.is_feature_schema_archived(ontology.uid, question["featureSchemaId"])


def test_a_feature_schema_with_labels_is_archived(
    client: Client, labeled: Project, ontology: Ontology, data_rows: list[DataRow]
) -> None:
    (question,) = ontology.normalized["classifications"]
    id, answer = question["featureSchemaId"], question["options"][0]["featureSchemaId"]
    line = {
        "name": "animal",
        "answer": {"name": "cat"},
        "dataRow": {"id": data_rows[0].uid},
        "uuid": str(uuid4()),
    }
    upload = LabelImport.create_from_objects(client, labeled.uid, "labels", [line])
    upload.wait_till_complete()
    assert client.delete_feature_schema_from_ontology(ontology.uid, id) == ARCHIVED
    assert client.is_feature_schema_archived(ontology.uid, id)
    kept = client.delete_feature_schema_from_ontology(ontology.uid, answer)
    assert (kept.archived, kept.deleted) == (False, False)
    for _ in range(2):
        client.unarchive_feature_schema_node(ontology.uid, id)
        assert not client.is_feature_schema_archived(ontology.uid, id)
    with pytest.raises(InvalidQueryError, match="only root nodes can be unarchived"):
        client.unarchive_feature_schema_node(ontology.uid, answer)
    with pytest.raises(ResourceConflict, match=f"connected to projects: {labeled.uid}"):
        client.delete_unused_ontology(ontology.uid)


def test_unknown_and_empty_ids_are_refused(client: Client, ontology: Ontology) -> None:
    calls = (
        client.is_feature_schema_archived,
        client.delete_feature_schema_from_ontology,
        client.unarchive_feature_schema_node,
    )
    for call in calls:
        with pytest.raises(ResourceNotFoundError, match="Failed to find ontology by id: unknown"):
            call("unknown", "x")
        for id in ("", "..", "日本/é"):
            with pytest.raises((InvalidQueryError, ResourceNotFoundError)):
                call(ontology.uid, id)
        with pytest.raises(InvalidQueryError):
            call(ontology.uid, None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ResourceNotFoundError):
        client.delete_unused_ontology("unknown")
    assert client.get_ontology(ontology.uid) == ontology


def test_a_mutation_batch_sends_only_graphql(client: Client, cat: FeatureSchema) -> None:
    with client.batch() as batch:
        made = batch.add(client.create_feature_schema, {**CAT, "name": "dog"})
        with pytest.raises(InvalidQueryError, match="DeleteFeatureSchema to the REST API"):
            batch.add(client.delete_unused_feature_schema, cat.uid)
    assert made.result().name == "dog"
    assert client.get_feature_schema(cat.uid) == cat
