"""Projects."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from labelbox_gen import (
    AsyncClient,
    AsyncDataset,
    AsyncLabel,
    AsyncOntology,
    AsyncProject,
    MediaType,
)
from labelbox_gen._runtime.entities.where import Where
from labelbox_gen.exceptions import (
    InvalidAttributeError,
    InvalidQueryError,
    LabelboxError,
    ResourceNotFoundError,
)


async def test_a_project_has_the_given_fields(project: AsyncProject) -> None:
    assert project.name == "Pets"
    assert project.description == "of all kinds"
    assert project.media_type is MediaType.TEXT
    assert abs(project.created_at - datetime.now(timezone.utc)) < timedelta(minutes=1)
    assert project.setup_complete is None


async def test_a_project_can_be_got_by_id(client: AsyncClient, project: AsyncProject) -> None:
    again = await client.get_project(project.uid)
    assert again == project
    assert again.data == project.data


@pytest.mark.parametrize("keyword", ["nmae", "uid", "deleted", "created_at"])
async def test_a_keyword_that_cannot_be_set_creates_nothing(client: AsyncClient, keyword: str) -> None:
    with pytest.raises(InvalidAttributeError, match=f"Project has no field '{keyword}'"):
        await client.create_project(name="x", **{keyword: "y"})  # type: ignore[arg-type]
    assert await client.get_projects().get_one() is None


async def test_a_value_that_the_server_refuses_is_an_invalid_query(client: AsyncClient) -> None:
    with pytest.raises(InvalidQueryError):
        await client.create_project(name="")
    with pytest.raises(InvalidQueryError):
        await client.create_project(name="x", auto_audit_percentage="half")  # type: ignore[arg-type]


async def test_projects_are_listed(client: AsyncClient, project: AsyncProject) -> None:
    other = await client.create_project(name="Cars")
    assert {found async for found in client.get_projects()} == {project, other}


EARLY, LATE = datetime(2000, 1, 1, tzinfo=timezone.utc), datetime(2100, 1, 1, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("where", "names"),
    [
        (lambda: AsyncProject.name == "b", "b"),
        (lambda: AsyncProject.name != "b", "ac"),
        (lambda: AsyncProject.name < "b", "a"),
        (lambda: AsyncProject.name <= "b", "ab"),
        (lambda: AsyncProject.name > "b", "c"),
        (lambda: AsyncProject.name >= "b", "bc"),
        (lambda: (AsyncProject.name >= "a") & (AsyncProject.name < "c"), "ab"),
        (lambda: (AsyncProject.name > "a") & (AsyncProject.name < "c") & (AsyncProject.name != "x"), "b"),
        (lambda: (AsyncProject.name == "a") & (AsyncProject.name == "b"), ""),
        (lambda: AsyncProject.created_at > EARLY, "abc"),
        (lambda: AsyncProject.created_at > LATE, ""),
        (lambda: AsyncProject.media_type == MediaType.IMAGE, "a"),
        (lambda: AsyncProject.description == None, "bc"),  # noqa: E711
        (lambda: AsyncProject.description != None, "a"),  # noqa: E711
        (lambda: AsyncProject.name == "'; drop table project; --", ""),
    ],
)
async def test_projects_are_filtered(
    client: AsyncClient, where: Callable[[], Where[AsyncProject]], names: str
) -> None:
    await client.create_project(name="a", description="first", media_type=MediaType.IMAGE)
    await client.create_project(name="b", media_type=MediaType.TEXT)
    await client.create_project(name="c", media_type=MediaType.TEXT)
    assert sorted([found.name async for found in client.get_projects(where=where())]) == list(names)


@pytest.mark.parametrize("where", [AsyncDataset.name == "x", True, "name", AsyncProject.name])
async def test_a_filter_of_another_type_is_rejected(client: AsyncClient, sent: list[Any], where: Any) -> None:
    with pytest.raises(InvalidQueryError, match="where must"):
        client.get_projects(where=where)
    assert sent == []


async def test_an_update_changes_the_given_fields(project: AsyncProject, client: AsyncClient) -> None:
    await project.update(name="Animals", media_type=MediaType.IMAGE)
    stored = await client.get_project(project.uid)
    for version in (project, stored):
        assert version.name == "Animals"
        assert version.media_type is MediaType.IMAGE
        assert version.description == "of all kinds"


async def test_none_clears_a_field(project: AsyncProject, client: AsyncClient) -> None:
    await project.update(description=None)
    assert project.description is None
    assert (await client.get_project(project.uid)).description is None
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
async def test_an_invalid_update_changes_nothing(
    project: AsyncProject, client: AsyncClient, changes: Any, kind: type[LabelboxError]
) -> None:
    with pytest.raises(kind):
        await project.update(**changes)
    assert (await client.get_project(project.uid)).data == project.data


async def test_times_keep_their_instant(project: AsyncProject) -> None:
    time = datetime(2024, 1, 31, 12, 30, 15, 250_000, tzinfo=timezone(timedelta(hours=2)))
    await project.update(last_activity_time=time)
    assert project.last_activity_time == time


async def test_refresh_fetches_the_fields_again(project: AsyncProject, client: AsyncClient) -> None:
    await (await client.get_project(project.uid)).update(name="Animals")
    assert project.name == "Pets"
    await project.refresh()
    assert project.name == "Animals"


async def test_a_deleted_project_is_not_found(project: AsyncProject, client: AsyncClient) -> None:
    await project.delete()
    with pytest.raises(ResourceNotFoundError):
        await client.get_project(project.uid)
    with pytest.raises(ResourceNotFoundError):
        await project.refresh()
    with pytest.raises(ResourceNotFoundError):
        await project.update(name="x")
    with pytest.raises(ResourceNotFoundError):
        await project.delete()
    assert [found async for found in client.get_projects()] == []


async def test_a_project_has_its_creator_and_organization(project: AsyncProject, client: AsyncClient) -> None:
    assert await project.created_by() == await client.get_user()
    assert await project.organization() == await client.get_organization()


async def test_datasets_are_connected_and_disconnected(project: AsyncProject, dataset: AsyncDataset) -> None:
    await project.datasets.connect(dataset)
    assert [found async for found in project.datasets()] == [dataset]
    assert [found async for found in dataset.projects()] == [project]
    await project.datasets.disconnect(dataset)
    assert [found async for found in project.datasets()] == []
    await dataset.refresh()


async def test_connecting_twice_is_connecting_once(project: AsyncProject, dataset: AsyncDataset) -> None:
    await project.datasets.connect(dataset)
    await project.datasets.connect(dataset)
    assert [found async for found in project.datasets()] == [dataset]


async def test_a_relationship_is_filtered_and_ordered(project: AsyncProject, client: AsyncClient) -> None:
    for name in ("b", "c", "a"):
        await client.create_dataset(name=name, projects=project)
    names = [found.name async for found in project.datasets(order_by=AsyncDataset.name.desc)]
    assert names == ["c", "b", "a"]
    some = project.datasets(where=AsyncDataset.name != "b", order_by=AsyncDataset.name.asc)
    assert [found.name async for found in some] == ["a", "c"]


async def test_an_order_of_another_type_is_rejected(project: AsyncProject) -> None:
    with pytest.raises(InvalidQueryError, match="order_by must name a field of Dataset"):
        project.datasets(order_by=AsyncProject.name.asc)  # type: ignore[arg-type]


async def test_a_deleted_dataset_is_not_listed(project: AsyncProject, dataset: AsyncDataset) -> None:
    await project.datasets.connect(dataset)
    await dataset.delete()
    assert [found async for found in project.datasets()] == []


async def test_a_labeling_frontend_is_connected_and_disconnected(
    project: AsyncProject, client: AsyncClient
) -> None:
    editor = await client.get_labeling_frontends().get_one()
    assert editor is not None
    assert editor.name == "Editor"
    assert await project.labeling_frontend() == editor  # from the start
    await project.labeling_frontend.disconnect()
    assert await project.labeling_frontend() is None
    await project.labeling_frontend.connect(editor)
    assert await project.labeling_frontend() == editor


async def test_connecting_an_ontology_sets_the_project_up(
    project: AsyncProject, ontology: AsyncOntology
) -> None:
    assert await project.ontology() is None
    await project.connect_ontology(ontology)
    assert await project.ontology() == ontology
    assert project.setup_complete is not None
    editor = await project.labeling_frontend()
    assert editor is not None
    assert editor.name == "Editor"
    assert [found async for found in ontology.projects()] == [project]


async def test_an_ontology_can_be_exchanged(
    project: AsyncProject, ontology: AsyncOntology, client: AsyncClient
) -> None:
    await project.connect_ontology(ontology)
    other = await client.create_ontology("Other", {})
    await project.connect_ontology(other)
    assert await project.ontology() == other


async def test_a_new_project_has_no_labels_and_imports(project: AsyncProject) -> None:
    assert await project.get_label_count() == 0
    assert [label async for label in project.labels()] == []
    assert [label async for label in project.labels(order_by=AsyncLabel.created_at.desc)] == []
    assert [found async for found in project.label_imports()] == []
