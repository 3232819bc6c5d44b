"""What users of the official client do, done with it on the embedded server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import labelbox
import pytest
from labelbox import (
    Classification,
    DataRow,
    Dataset,
    LabelImport,
    MediaType,
    OntologyBuilder,
    Option,
    Project,
    Tool,
)
from labelbox.schema.identifiable import GlobalKey
from lbox import exceptions as errors

if TYPE_CHECKING:
    from labelbox_gen.server import RunningServer

# Its warnings are its own matter.
pytestmark = pytest.mark.filterwarnings("ignore")

ROWS = 1203


@pytest.fixture
def dataset(official: Any) -> Any:
    return official.create_dataset(name="interop")


@pytest.fixture
def project(official: Any) -> Any:
    return official.create_project(name="interop", media_type=MediaType.Image)


@pytest.fixture
def labelled(official: Any, project: Any, dataset: Any) -> Any:
    """A project with an ontology, and a dataset of three rows."""
    builder = OntologyBuilder(
        tools=[Tool(tool=Tool.Type.BBOX, name="box")],
        classifications=[
            Classification(Classification.Type.RADIO, "digit", options=[Option(str(n)) for n in range(3)]),
            Classification(Classification.Type.CHECKLIST, "marks", options=[Option("a"), Option("b")]),
            Classification(Classification.Type.TEXT, "note"),
        ],
    )
    ontology = official.create_ontology("interop", builder.asdict(), media_type=MediaType.Image)
    project.connect_ontology(ontology)
    task = dataset.create_data_rows([row(f"row {n}", f"key-{n}") for n in range(3)])
    task.wait_till_done()
    assert task.errors is None
    return project


def row(external_id: str, global_key: str | None = None) -> dict[str, Any]:
    url = f"https://example.com/{uuid4().hex}.png"
    return {"row_data": url, "external_id": external_id} | ({"global_key": global_key} if global_key else {})


def test_user_organization_and_roles(official: Any) -> None:
    user = official.get_user()
    organization = official.get_organization()
    assert user.email
    assert user.organization().uid == organization.uid
    assert [each.uid for each in organization.users()] == [user.uid]
    assert "ADMIN" in official.get_roles()
    assert user.org_role().name == "Admin"


def test_projects_are_created_found_changed_and_deleted(official: Any) -> None:
    for name in ("a", "b", "c"):
        official.create_project(name=name, media_type=MediaType.Image, description=f"project {name}")
    assert sorted(each.name for each in official.get_projects()) == ["a", "b", "c"]
    (found,) = official.get_projects(where=(Project.name == "b") & (Project.description == "project b"))
    assert sorted(each.name for each in official.get_projects(where=Project.name > "a")) == ["b", "c"]
    assert sorted(each.name for each in official.get_projects(where=Project.name != "a")) == ["b", "c"]
    assert [each.name for each in official.get_projects(where=Project.name <= "a")] == ["a"]

    found.update(name="d", description="")
    assert official.get_project(found.uid).name == "d"
    assert found.created_by().uid == official.get_user().uid
    assert found.organization().uid == official.get_organization().uid
    assert found.media_type == MediaType.Image

    found.delete()
    with pytest.raises(errors.ResourceNotFoundError):
        official.get_project(found.uid)
    names = [each.name for each in official.get_organization().projects(order_by=Project.name.desc)]
    assert names == ["c", "a"]


def test_datasets_are_created_found_changed_and_deleted(official: Any, dataset: Any) -> None:
    assert official.get_dataset(dataset.uid).name == "interop"
    assert [each.uid for each in official.get_datasets(where=Dataset.name == "interop")] == [dataset.uid]
    dataset.update(name="other", description="text")
    assert (dataset.name, dataset.description) == ("other", "text")
    assert dataset.created_by().uid == official.get_user().uid
    dataset.delete()
    assert list(official.get_datasets()) == []


def test_one_data_row(official: Any, dataset: Any, tmp_path: Path) -> None:
    path = tmp_path / "image.png"
    path.write_bytes(b"not really a png")
    created = dataset.create_data_row(row_data=str(path), external_id="one", global_key="one key")
    assert created.external_id == "one"
    assert official.get_data_row_by_global_key("one key").uid == created.uid
    assert dataset.data_row_for_external_id("one").uid == created.uid
    created.update(external_id="uno", global_key="una")
    assert official.get_data_row(created.uid).global_key == "una"
    assert created.dataset().uid == dataset.uid
    created.delete()
    assert list(dataset.data_rows()) == []


def test_many_data_rows_over_several_pages(official: Any, dataset: Any) -> None:
    task = dataset.create_data_rows([row(f"{n:05d}", f"many-{n}") for n in range(ROWS)])
    task.wait_till_done()
    assert task.status == "COMPLETE"
    assert len(task.result) == ROWS
    assert {each.external_id for each in dataset.data_rows()} == {f"{n:05d}" for n in range(ROWS)}
    assert official.get_dataset(dataset.uid).row_count == ROWS
    (found,) = dataset.data_rows(where=DataRow.external_id == "00007")
    assert found.global_key == "many-7"
    DataRow.bulk_delete(list(dataset.data_rows())[:1000])
    assert len(list(dataset.data_rows())) == ROWS - 1000


def test_rows_that_fail_are_named_and_the_others_are_created(dataset: Any) -> None:
    task = dataset.create_data_rows([row("1", "same"), row("2", "same"), row("3", "other")])
    task.wait_till_done()
    assert task.status == "COMPLETE"
    assert task.has_errors()
    (failed,) = task.failed_data_rows
    assert "Duplicate global key: 'same'" in failed["message"]
    assert len(task.created_data_rows) == 2


def test_upsert_changes_and_creates(official: Any, dataset: Any) -> None:
    dataset.create_data_row(row("old", "upsert-1"))
    task = dataset.upsert_data_rows(
        [
            {"key": GlobalKey("upsert-1"), "external_id": "new"},
            {"row_data": "https://example.com/2.png", "global_key": "upsert-2"},
        ]
    )
    task.wait_till_done()
    assert task.errors is None
    assert official.get_data_row_by_global_key("upsert-1").external_id == "new"
    assert len(list(dataset.data_rows())) == 2


def test_ontology(official: Any, labelled: Any) -> None:
    ontology = labelled.ontology()
    assert [tool.name for tool in ontology.tools()] == ["box"]
    assert [each.name for each in ontology.classifications()] == ["digit", "marks", "note"]
    assert [each.uid for each in official.get_ontologies("inter")] == [ontology.uid]
    assert official.get_ontology(ontology.uid).name == "interop"
    assert [each.uid for each in ontology.projects()] == [labelled.uid]
    assert labelled.labeling_frontend().name == "Editor"


def annotations() -> list[dict[str, Any]]:
    box = {"top": 1.0, "left": 2.0, "height": 3.0, "width": 4.0}
    return [
        {"uuid": str(uuid4()), "name": "digit", "answer": {"name": "1"}, "dataRow": {"globalKey": "key-0"}},
        {
            "uuid": str(uuid4()),
            "name": "marks",
            "answer": [{"name": "a"}, {"name": "b"}],
            "dataRow": {"globalKey": "key-0"},
        },
        {"uuid": str(uuid4()), "name": "note", "answer": "text", "dataRow": {"globalKey": "key-1"}},
        {
            "uuid": str(uuid4()),
            "name": "box",
            "bbox": box,
            "classifications": [],
            "dataRow": {"globalKey": "key-1"},
        },
    ]


def test_label_import_and_export(official: Any, labelled: Any) -> None:
    lines = annotations()
    bad = {"uuid": str(uuid4()), "name": "digit", "answer": {"name": "9"}, "dataRow": {"globalKey": "key-2"}}
    imported = LabelImport.create_from_objects(official, labelled.uid, "first", [*lines, bad])
    imported.wait_till_done()
    assert imported.state.value == "FINISHED"
    assert [each["status"] for each in imported.statuses] == ["SUCCESS"] * 4 + ["FAILURE"]
    assert [each["uuid"] for each in imported.errors] == [bad["uuid"]]
    assert labelled.get_label_count() == 2

    task = labelled.export(params={"label_details": True, "data_row_details": True})
    task.wait_till_done()
    rows = {each.json["data_row"]["global_key"]: each.json for each in task.get_buffered_stream()}
    first, second = (
        rows[key]["projects"][labelled.uid]["labels"][0]["annotations"] for key in ("key-0", "key-1")
    )
    answers = {each["name"]: each for each in first["classifications"]}
    assert answers["digit"]["radio_answer"]["name"] == "1"
    assert [each["name"] for each in answers["marks"]["checklist_answers"]] == ["a", "b"]
    assert second["classifications"][0]["text_answer"]["content"] == "text"
    assert second["objects"][0]["bounding_box"] == {"top": 1.0, "left": 2.0, "height": 3.0, "width": 4.0}


def test_labels_are_listed_and_deleted(official: Any, labelled: Any) -> None:
    LabelImport.create_from_objects(official, labelled.uid, "labels", annotations()).wait_till_done()
    labels = list(labelled.labels(order_by=labelbox.Label.created_at.asc))
    assert len(labels) == 2
    assert labels[0].project().uid == labelled.uid
    assert labels[0].data_row().global_key == "key-0"
    labelbox.Label.bulk_delete(labels[:1])
    assert labelled.get_label_count() == 1


def test_dataset_export(dataset: Any) -> None:
    dataset.create_data_rows([row(str(n), f"export-{n}") for n in range(10)]).wait_till_done()
    task = dataset.export()
    task.wait_till_done()
    keys = {each.json["data_row"]["global_key"] for each in task.get_buffered_stream()}
    assert keys == {f"export-{n}" for n in range(10)}  # this client sends rows in no certain order


def test_errors_are_the_classes_that_its_users_catch(official: Any, labelbox_server: RunningServer) -> None:
    wrong = labelbox.Client(
        api_key="wrong", endpoint=labelbox_server.url, rest_endpoint=labelbox_server.rest_endpoint
    )
    with pytest.raises(errors.AuthenticationError):
        wrong.get_user()
    for get in (official.get_project, official.get_dataset, official.get_data_row, official.get_ontology):
        with pytest.raises(errors.ResourceNotFoundError):
            get("cabcdefghijklmnopqrstuvwx")
    with pytest.raises(errors.InvalidQueryError):
        official.execute("query Broken {")
    with pytest.raises(errors.InvalidQueryError):
        official.execute("query Unknown { nothingOfTheKind }")


def test_organizations_are_kept_apart(official: Any, project: Any, labelbox_server: RunningServer) -> None:
    other = labelbox.Client(
        api_key=labelbox_server.add_organization("other"),
        endpoint=labelbox_server.url,
        rest_endpoint=labelbox_server.rest_endpoint,
    )
    with pytest.raises(errors.AuthorizationError):
        other.get_project(project.uid)
    assert list(other.get_projects()) == []
