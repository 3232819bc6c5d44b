"""Metadata of data rows: schemas and values of the official client on the embedded server."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any
from uuid import uuid4

import pytest
from labelbox.schema.data_row_metadata import (
    DataRowMetadata,
    DataRowMetadataField,
    DataRowMetadataKind,
    DeleteDataRowMetadata,
)
from labelbox.schema.identifiable import GlobalKey, UniqueId
from labelbox.schema.identifiables import GlobalKeys, UniqueIds
from lbox.exceptions import MalformedQueryException

# Its warnings are its own matter.
pytestmark = pytest.mark.filterwarnings("ignore")

TAG = "cko8s9r5v0001h2dk9elqdidh"
CAPTURED = "cko8sdzv70006h2dk8jg64zvb"
SPLIT = "cko8sbczn0002h2dkdaxb5kal"
TRAIN = "cko8sbscr0003h2dk04w86hof"
TEST = "cko8scbz70005h2dkastwhgqt"
MOMENT = datetime(2026, 1, 31, 12, 30, tzinfo=timezone.utc)
COUNT = 120


@pytest.fixture
def ontology(official: Any) -> Any:
    return official.get_data_row_metadata_ontology()


@pytest.fixture
def dataset(official: Any) -> Any:
    return official.create_dataset(name="metadata")


@pytest.fixture
def rows(dataset: Any) -> list[Any]:
    task = dataset.create_data_rows(
        [{"row_data": f"https://example.com/{n}.jpg", "global_key": f"key-{n}"} for n in range(COUNT)]
    )
    task.wait_till_done()
    assert task.errors is None
    return sorted(dataset.data_rows(), key=lambda row: int(row.global_key[4:]))


def fields(tag: str = "a", option: str = TRAIN) -> list[Any]:
    return [
        DataRowMetadataField(schema_id=SPLIT, value=option),
        DataRowMetadataField(schema_id=CAPTURED, value=MOMENT),
        DataRowMetadataField(schema_id=TAG, value=tag),
    ]


def values(row: Any) -> dict[str, Any]:
    return {field.schema_id: field.value for field in row.fields}


def test_reserved_schemas_have_their_ids(ontology: Any) -> None:
    assert ontology.reserved_by_name["tag"].uid == TAG
    assert ontology.reserved_by_name["split"]["train"].uid == TRAIN
    assert ontology.reserved_by_id[CAPTURED].name == "captureDateTime"
    assert ontology.custom_fields == []


@pytest.mark.parametrize("kind", ["number", "string", "datetime", "embedding"])
def test_schemas_are_created_renamed_and_deleted(ontology: Any, kind: str) -> None:
    made = ontology.create_schema("custom", DataRowMetadataKind[kind])
    with pytest.raises(MalformedQueryException):
        ontology.create_schema("custom", DataRowMetadataKind.string)
    renamed = ontology.update_schema("custom", "renamed")
    assert (renamed.uid, renamed.kind.name) == (made.uid, kind)
    assert list(ontology.custom_by_name) == ["renamed"]
    assert ontology.delete_schema("renamed") is True
    assert ontology.custom_by_id == {}
    assert ontology.create_schema("custom", DataRowMetadataKind.string).uid != made.uid


def test_options_of_an_enum_are_renamed(ontology: Any) -> None:
    made = ontology.create_schema("custom", DataRowMetadataKind.enum, options=["a", "b"])
    changed = ontology.update_enum_option("custom", "a", "c")
    assert [option.name for option in changed.options] == ["c", "b"]
    assert [option.uid for option in changed.options] == [option.uid for option in made.options]
    assert ontology.update_schema("custom", "new").options == changed.options
    assert ontology.delete_schema("new") is True
    assert {option.uid for option in made.options}.isdisjoint(ontology.fields_by_id)


@pytest.mark.parametrize("named", ["id", "key"])
def test_values_are_upserted_exported_and_deleted(ontology: Any, rows: list[Any], named: str) -> None:
    def name(row: Any) -> dict[str, Any]:
        return {"data_row_id": row.uid} if named == "id" else {"global_key": row.global_key}

    sent = [DataRowMetadata(fields=fields(f"tag {n}"), **name(row)) for n, row in enumerate(rows)]
    assert ontology.bulk_upsert(sent) == []
    identifiers = (
        UniqueIds([row.uid for row in rows])
        if named == "id"
        else GlobalKeys([row.global_key for row in rows])
    )
    found = ontology.bulk_export(identifiers)
    assert [(row.data_row_id, row.global_key) for row in found] == [(row.uid, row.global_key) for row in rows]
    assert [values(row) for row in found] == [
        {SPLIT: TRAIN, CAPTURED: MOMENT, TAG: f"tag {n}"} for n in range(COUNT)
    ]
    deleted = [UniqueId(row.uid) if named == "id" else GlobalKey(row.global_key) for row in rows]
    deletes = [DeleteDataRowMetadata(data_row_id=each, fields=[SPLIT, TAG]) for each in deleted]
    assert ontology.bulk_delete(deletes) == []
    assert all(values(row) == {CAPTURED: MOMENT} for row in ontology.bulk_export(identifiers))


def test_an_upsert_merges_by_schema(ontology: Any, rows: list[Any]) -> None:
    for each in (fields(), fields("b")[2:], fields(option=TEST)[:1]):
        assert ontology.bulk_upsert([DataRowMetadata(data_row_id=rows[0].uid, fields=each)]) == []
    (row, empty) = ontology.bulk_export([rows[0].uid, rows[1].uid])
    assert values(row) == {SPLIT: TEST, CAPTURED: MOMENT, TAG: "b"}
    assert (empty.data_row_id, empty.global_key, empty.fields) == (rows[1].uid, "key-1", [])


def test_failures_are_answered(ontology: Any, rows: list[Any]) -> None:
    unknown = DataRowMetadata(global_key="nobody", fields=fields())
    (failure,) = ontology.bulk_upsert([DataRowMetadata(global_key="key-0", fields=fields()[1:]), unknown])
    assert (failure.global_key, failure.data_row_id) == ("nobody", None)
    assert failure.error
    (failure,) = ontology.bulk_delete([DeleteDataRowMetadata(data_row_id=rows[0].uid, fields=[SPLIT, TAG])])
    assert (failure.data_row_id, failure.error) == (rows[0].uid, "Schema did not exist")
    assert failure.fields == [SPLIT]
    (row,) = ontology.bulk_export([rows[0].uid])
    assert values(row) == {CAPTURED: MOMENT}


FORMS: dict[str, list[Any]] = {
    "fields": fields(),
    "dicts": [
        {"schema_id": SPLIT, "value": TRAIN},
        {"schema_id": CAPTURED, "value": MOMENT},
        {"schema_id": TAG, "value": "a"},
    ],
    "names": [
        {"name": "split", "value": "train"},
        {"name": "captureDateTime", "value": MOMENT},
        {"name": "tag", "value": "a"},
    ],
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_data_rows_are_created_with_metadata(
    official: Any, ontology: Any, dataset: Any, form: list[Any]
) -> None:
    key = str(uuid4())
    row = dataset.create_data_row(row_data="https://example.com/a.jpg", global_key=key, metadata_fields=form)
    assert [(each["schemaId"], each["name"], each["kind"]) for each in row.metadata_fields] == [
        (SPLIT, "split", "CustomMetadataEnum"),
        (CAPTURED, "captureDateTime", "CustomMetadataDateTime"),
        (TAG, "tag", "CustomMetadataString"),
    ]
    assert [row.metadata_fields[0]["value"], row.metadata_fields[2]["value"]] == ["train", "a"]
    found = official.get_data_row(row.uid)
    assert {field.schema_id: field.value for field in found.metadata} == {
        SPLIT: TRAIN,
        CAPTURED: MOMENT,
        TAG: "a",
    }


def test_an_upsert_of_data_rows_replaces_metadata(ontology: Any, dataset: Any, rows: list[Any]) -> None:
    ontology.bulk_upsert([DataRowMetadata(data_row_id=rows[0].uid, fields=fields())])
    item = {"key": GlobalKey("key-0"), "metadata_fields": [{"schema_id": TAG, "value": "new"}]}
    task = dataset.upsert_data_rows([item])
    task.wait_till_done()
    assert task.errors is None
    (row,) = ontology.bulk_export([rows[0].uid])
    assert values(row) == {TAG: "new"}


def test_a_schema_that_is_named_twice_fails_its_row(dataset: Any) -> None:
    twice = [{"schema_id": TAG, "value": "a"}, {"schema_id": TAG, "value": "b"}]
    task = dataset.create_data_rows([{"row_data": "https://example.com/a.jpg", "metadata_fields": twice}])
    task.wait_till_done()
    assert task.status == "COMPLETE"
    (failure,) = task.failed_data_rows
    assert failure["message"] == f"A schemaId can only be specified once per DataRow : [{TAG}]"
    assert [each["schemaId"] for each in failure["failedDataRows"][0]["metadata"]] == [TAG, TAG]
