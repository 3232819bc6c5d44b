# Written by `make codegen` from tests/api/_async/test_organization.py. DO NOT EDIT.
"""Organizations, users and roles."""

from __future__ import annotations

from uuid import uuid4

import pytest

from labelbox_gen import Client, Project, User
from labelbox_gen.exceptions import ResourceNotFoundError
from labelbox_gen.server import RunningServer


def test_a_client_knows_its_user_and_organization(client: Client) -> None:
    user = client.get_user()
    organization = client.get_organization()
    assert user.organization() == organization
    assert organization.name
    assert organization.created_at.tzinfo


def test_a_user_can_be_got_by_id(client: Client) -> None:
    user = client.get_user()
    again = client.get_user(user.uid)
    assert again == user
    assert again.email == user.email


def test_a_user_who_does_not_exist_is_not_found(client: Client) -> None:
    with pytest.raises(ResourceNotFoundError):
        client.get_user("nobody")


def test_the_organization_lists_its_users(client: Client) -> None:
    organization = client.get_organization()
    assert [user for user in organization.users()] == [client.get_user()]


def test_users_can_be_found(labelbox_server: RunningServer) -> None:
    email = f"{uuid4()}@example.com"
    labelbox_server.add_user(email, name="Finder")
    with Client(labelbox_server.api_key, labelbox_server.endpoint) as client:
        found = [user for user in client.get_users(where=User.email == email)]
        assert [user.name for user in found] == ["Finder"]
        assert client.get_users(where=User.email == "nobody@example.com").get_one() is None


def test_a_user_has_a_role(client: Client) -> None:
    role = (client.get_user()).org_role()
    assert role is not None
    assert role.name == "Admin"


def test_the_roles_are_known(client: Client) -> None:
    names = {role.name for role in client.get_roles()}
    assert {"Admin", "Labeler", "Reviewer"} <= names


def test_organization_and_user_list_their_projects(client: Client, project: Project) -> None:
    organization = client.get_organization()
    user = client.get_user()
    assert [found for found in organization.projects()] == [project]
    assert [found for found in user.projects()] == [project]


def test_projects_of_an_organization_are_ordered(client: Client) -> None:
    for name in ("b", "c", "a"):
        client.create_project(name=name)
    organization = client.get_organization()
    upwards = [found.name for found in organization.projects(order_by=Project.name.asc)]
    downwards = [found.name for found in organization.projects(order_by=Project.name.desc)]
    assert upwards == ["a", "b", "c"]
    assert downwards == ["c", "b", "a"]


def test_an_organization_can_be_refreshed(client: Client) -> None:
    organization = client.get_organization()
    name = organization.name
    organization.refresh()
    assert organization.name == name
