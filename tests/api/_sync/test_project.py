# Written by `make codegen` from tests/api/_async/test_project.py. DO NOT EDIT.
"""Projects."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from labelbox_gen import (
    Client,
    Dataset,
    Label,
    MediaType,
    Ontology,
    Project,
)
from labelbox_gen._runtime.entities.where import Where
from labelbox_gen.exceptions import (
    InvalidAttributeError,
    InvalidQueryError,
    LabelboxError,
    ResourceNotFoundError,
)


def test_a_project_has_the_given_fields(project: Project) -> None:
    assert project.name == "Pets"
    assert project.description == "of all kinds"
    assert project.media_type is MediaType.TEXT
    assert abs(project.created_at - datetime.now(timezone.utc)) < timedelta(minutes=1)
    assert project.setup_complete is None


def test_a_project_can_be_got_by_id(client: Client, project: Project) -> None:
    again = client.get_project(project.uid)
    assert again == project
    assert again.data == project.data


@pytest.mark.parametrize("keyword", ["nmae", "uid", "deleted", "created_at"])
def test_a_keyword_that_cannot_be_set_creates_nothing(client: Client, keyword: str) -> None:
    with pytest.raises(InvalidAttributeError, match=f"Project has no field '{keyword}'"):
        client.create_project(name="x", **{keyword: "y"})  # type: ignore[arg-type]
    assert client.get_projects().get_one() is None


def test_a_value_that_the_server_refuses_is_an_invalid_query(client: Client) -> None:
    with pytest.raises(InvalidQueryError):
        client.create_project(name="")
    with pytest.raises(InvalidQueryError):
        client.create_project(name="x", auto_audit_percentage="half")  # type: ignore[arg-type]


def test_projects_are_listed(client: Client, project: Project) -> None:
    other = client.create_project(name="Cars")
    assert {found for found in client.get_projects()} == {project, other}


EARLY, LATE = datetime(2000, 1, 1, tzinfo=timezone.utc), datetime(2100, 1, 1, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("where", "names"),
    [
        (lambda: Project.name == "b", "b"),
        (lambda: Project.name != "b", "ac"),
        (lambda: Project.name < "b", "a"),
        (lambda: Project.name <= "b", "ab"),
        (lambda: Project.name > "b", "c"),
        (lambda: Project.name >= "b", "bc"),
        (lambda: (Project.name >= "a") & (Project.name < "c"), "ab"),
        (lambda: (Project.name > "a") & (Project.name < "c") & (Project.name != "x"), "b"),
        (lambda: (Project.name == "a") & (Project.name == "b"), ""),
        (lambda: Project.created_at > EARLY, "abc"),
        (lambda: Project.created_at > LATE, ""),
        (lambda: Project.media_type == MediaType.IMAGE, "a"),
        (lambda: Project.description == None, "bc"),  # noqa: E711
        (lambda: Project.description != None, "a"),  # noqa: E711
        (lambda: Project.name == "'; drop table project; --", ""),
    ],
)
def test_projects_are_filtered(client: Client, where: Callable[[], Where[Project]], names: str) -> None:
    client.create_project(name="a", description="first", media_type=MediaType.IMAGE)
    client.create_project(name="b", media_type=MediaType.TEXT)
    client.create_project(name="c", media_type=MediaType.TEXT)
    assert sorted([found.name for found in client.get_projects(where=where())]) == list(names)


@pytest.mark.parametrize("where", [Dataset.name == "x", True, "name", Project.name])
def test_a_filter_of_another_type_is_rejected(client: Client, sent: list[Any], where: Any) -> None:
    with pytest.raises(InvalidQueryError, match="where must"):
        client.get_projects(where=where)
    assert sent == []


def test_an_update_changes_the_given_fields(project: Project, client: Client) -> None:
    project.update(name="Animals", media_type=MediaType.IMAGE)
    stored = client.get_project(project.uid)
    for version in (project, stored):
        assert version.name == "Animals"
        assert version.media_type is MediaType.IMAGE
        assert version.description == "of all kinds"


def test_none_clears_a_field(project: Project, client: Client) -> None:
    project.update(description=None)
    assert project.description is None
    assert (client.get_project(project.uid)).description is None
    assert project.name == "Pets"


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, InvalidQueryError),
        ({"nmae": "x"}, InvalidAttributeError),
        ({"deleted": True}, InvalidAttributeError),
        ({"name": None}, InvalidQueryError),
        ({"name": ""}, InvalidQueryError),
        ({"media_type": "HOLOGRAM"}, InvalidQueryError),
    ],
)
def test_an_invalid_update_changes_nothing(
    project: Project, client: Client, changes: Any, kind: type[LabelboxError]
) -> None:
    with pytest.raises(kind):
        project.update(**changes)
    assert (client.get_project(project.uid)).data == project.data


def test_times_keep_their_instant(project: Project) -> None:
    time = datetime(2024, 1, 31, 12, 30, 15, 250_000, tzinfo=timezone(timedelta(hours=2)))
    project.update(last_activity_time=time)
    assert project.last_activity_time == time


def test_refresh_fetches_the_fields_again(project: Project, client: Client) -> None:
    (client.get_project(project.uid)).update(name="Animals")
    assert project.name == "Pets"
    project.refresh()
    assert project.name == "Animals"


def test_a_deleted_project_is_not_found(project: Project, client: Client) -> None:
    project.delete()
    with pytest.raises(ResourceNotFoundError):
        client.get_project(project.uid)
    with pytest.raises(ResourceNotFoundError):
        project.refresh()
    with pytest.raises(ResourceNotFoundError):
        project.update(name="x")
    with pytest.raises(ResourceNotFoundError):
        project.delete()
    assert [found for found in client.get_projects()] == []


def test_a_project_has_its_creator_and_organization(project: Project, client: Client) -> None:
    assert project.created_by() == client.get_user()
    assert project.organization() == client.get_organization()


def test_datasets_are_connected_and_disconnected(project: Project, dataset: Dataset) -> None:
    project.datasets.connect(dataset)
    assert [found for found in project.datasets()] == [dataset]
    assert [found for found in dataset.projects()] == [project]
    project.datasets.disconnect(dataset)
    assert [found for found in project.datasets()] == []
    dataset.refresh()


def test_connecting_twice_is_connecting_once(project: Project, dataset: Dataset) -> None:
    project.datasets.connect(dataset)
    project.datasets.connect(dataset)
    assert [found for found in project.datasets()] == [dataset]


def test_a_relationship_is_filtered_and_ordered(project: Project, client: Client) -> None:
    for name in ("b", "c", "a"):
        client.create_dataset(name=name, projects=project)
    names = [found.name for found in project.datasets(order_by=Dataset.name.desc)]
    assert names == ["c", "b", "a"]
    some = project.datasets(where=Dataset.name != "b", order_by=Dataset.name.asc)
    assert [found.name for found in some] == ["a", "c"]


def test_an_order_of_another_type_is_rejected(project: Project) -> None:
    with pytest.raises(InvalidQueryError, match="order_by must name a field of Dataset"):
        project.datasets(order_by=Project.name.asc)  # type: ignore[arg-type]


def test_a_deleted_dataset_is_not_listed(project: Project, dataset: Dataset) -> None:
    project.datasets.connect(dataset)
    dataset.delete()
    assert [found for found in project.datasets()] == []


def test_a_labeling_frontend_is_connected_and_disconnected(project: Project, client: Client) -> None:
    editor = client.get_labeling_frontends().get_one()
    assert editor is not None
    assert editor.name == "Editor"
    assert project.labeling_frontend() == editor  # from the start
    project.labeling_frontend.disconnect()
    assert project.labeling_frontend() is None
    project.labeling_frontend.connect(editor)
    assert project.labeling_frontend() == editor


def test_connecting_an_ontology_sets_the_project_up(project: Project, ontology: Ontology) -> None:
    assert project.ontology() is None
    project.connect_ontology(ontology)
    assert project.ontology() == ontology
    assert project.setup_complete is not None
    editor = project.labeling_frontend()
    assert editor is not None
    assert editor.name == "Editor"
    assert [found for found in ontology.projects()] == [project]


def test_an_ontology_can_be_exchanged(project: Project, ontology: Ontology, client: Client) -> None:
    project.connect_ontology(ontology)
    other = client.create_ontology("Other", {})
    project.connect_ontology(other)
    assert project.ontology() == other


def test_a_new_project_has_no_labels_and_imports(project: Project) -> None:
    assert project.get_label_count() == 0
    assert [label for label in project.labels()] == []
    assert [label for label in project.labels(order_by=Label.created_at.desc)] == []
    assert [found for found in project.label_imports()] == []
