"""Organizations, users and roles."""

from __future__ import annotations

from uuid import uuid4

import pytest

from labelbox_gen import AsyncClient, AsyncProject, AsyncUser
from labelbox_gen.exceptions import ResourceNotFoundError
from labelbox_gen.server import RunningServer


async def test_a_client_knows_its_user_and_organization(client: AsyncClient) -> None:
    user = await client.get_user()
    organization = await client.get_organization()
    assert await user.organization() == organization
    assert organization.name
    assert organization.created_at.tzinfo


async def test_a_user_can_be_got_by_id(client: AsyncClient) -> None:
    user = await client.get_user()
    again = await client.get_user(user.uid)
    assert again == user
    assert again.email == user.email


async def test_a_user_who_does_not_exist_is_not_found(client: AsyncClient) -> None:
    with pytest.raises(ResourceNotFoundError):
        await client.get_user("nobody")


async def test_the_organization_lists_its_users(client: AsyncClient) -> None:
    organization = await client.get_organization()
    assert [user async for user in organization.users()] == [await client.get_user()]


async def test_users_can_be_found(labelbox_server: RunningServer) -> None:
    email = f"{uuid4()}@example.com"
    labelbox_server.add_user(email, name="Finder")
    async with AsyncClient(labelbox_server.api_key, labelbox_server.endpoint) as client:
        found = [user async for user in client.get_users(where=AsyncUser.email == email)]
        assert [user.name for user in found] == ["Finder"]
        assert await client.get_users(where=AsyncUser.email == "nobody@example.com").get_one() is None


async def test_a_user_has_a_role(client: AsyncClient) -> None:
    role = await (await client.get_user()).org_role()
    assert role is not None
    assert role.name == "Admin"


async def test_the_roles_are_known(client: AsyncClient) -> None:
    names = {role.name async for role in client.get_roles()}
    assert {"Admin", "Labeler", "Reviewer"} <= names


async def test_organization_and_user_list_their_projects(client: AsyncClient, project: AsyncProject) -> None:
    organization = await client.get_organization()
    user = await client.get_user()
    assert [found async for found in organization.projects()] == [project]
    assert [found async for found in user.projects()] == [project]


async def test_projects_of_an_organization_are_ordered(client: AsyncClient) -> None:
    for name in ("b", "c", "a"):
        await client.create_project(name=name)
    organization = await client.get_organization()
    upwards = [found.name async for found in organization.projects(order_by=AsyncProject.name.asc)]
    downwards = [found.name async for found in organization.projects(order_by=AsyncProject.name.desc)]
    assert upwards == ["a", "b", "c"]
    assert downwards == ["c", "b", "a"]


async def test_an_organization_can_be_refreshed(client: AsyncClient) -> None:
    organization = await client.get_organization()
    name = organization.name
    await organization.refresh()
    assert organization.name == name
