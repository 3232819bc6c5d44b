"""Operations as typed methods that return pydantic models."""

from __future__ import annotations

from datetime import datetime

import pytest
from pydantic import ValidationError

from labelbox_gen import AsyncClient, AsyncDataset, AsyncProject, MediaType, Upload
from labelbox_gen.exceptions import ResourceNotFoundError
from labelbox_gen_graphql.models.inputs import ProjectCreateInput, ProjectUpdateInput, ProjectWhereInput


async def test_an_operation_gives_a_model(client: AsyncClient, project: AsyncProject) -> None:
    answer = await client.graphql.get_project(project.uid)
    assert answer.project is not None
    assert answer.project.name == "Pets"
    assert answer.project.allowed_media_type is MediaType.TEXT
    assert isinstance(answer.project.created_at, datetime)
    assert answer.project.created_at == project.created_at


async def test_an_input_is_a_model(client: AsyncClient) -> None:
    data = ProjectCreateInput(name="Cars", allowed_media_type=MediaType.IMAGE)
    created = (await client.graphql.create_project(data)).create_project
    assert created is not None
    assert (created.name, created.allowed_media_type) == ("Cars", MediaType.IMAGE)


async def test_none_is_sent_and_absent_is_not(client: AsyncClient, project: AsyncProject) -> None:
    await client.graphql.update_project(project.uid, ProjectUpdateInput(description=None))
    await project.refresh()
    assert (project.name, project.description) == ("Pets", None)


async def test_an_input_is_a_variable_of_a_custom_document(
    client: AsyncClient, project: AsyncProject
) -> None:
    document = (
        "mutation ($id: ID!, $d: ProjectUpdateInput!) { updateProject(where: {id: $id}, data: $d) { name } }"
    )
    data = ProjectUpdateInput(allowed_media_type=MediaType.IMAGE)
    assert await client.execute(document, {"id": project.uid, "d": data}) == {
        "updateProject": {"name": "Pets"}
    }
    await project.refresh()
    assert (project.media_type, project.description) == (MediaType.IMAGE, "of all kinds")


async def test_a_list_is_a_list_of_models(
    client: AsyncClient, project: AsyncProject, dataset: AsyncDataset
) -> None:
    where = ProjectWhereInput(name="Pets")
    answer = await client.graphql.list_projects(where=where, skip=0, first=10)
    assert [found.id for found in answer.projects] == [project.uid]
    assert (await client.graphql.list_projects(first=10, skip=1)).projects == []


async def test_a_field_that_is_none_of_the_input_is_refused() -> None:
    with pytest.raises(ValidationError, match="nmae"):
        ProjectCreateInput(name="x", nmae="y")  # type: ignore[call-arg]


async def test_a_file_is_uploaded(client: AsyncClient) -> None:
    answer = await client.graphql.upload_file(Upload(b"content", "a.txt", "text/plain"), 7, sign=True)
    assert answer.upload_file is not None
    assert answer.upload_file.url
    assert await client.download(answer.upload_file.url) == b"content"


async def test_errors_are_those_of_all_calls(client: AsyncClient) -> None:
    with pytest.raises(ResourceNotFoundError):
        await client.graphql.get_project("none")
