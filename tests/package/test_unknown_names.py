"""A public name that is not there: the error names the closest one."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

import labelbox_gen
from labelbox_gen import AsyncClient, Client
from labelbox_gen_graphql import enums, models, operations


@pytest.mark.parametrize(
    ("module", "name", "hint"),
    [
        (labelbox_gen, "Projekt", ". Did you mean 'Project'?"),
        (labelbox_gen, "asyncclient", ". Did you mean 'AsyncClient'?"),
        (enums, "MediaTipe", ". Did you mean 'MediaType'?"),
        (models, "ProjectField", ". Did you mean 'ProjectFields'?"),
        (models, "Xyzzy", ""),
        (operations, "GET_PROJEKT", ". Did you mean 'GET_PROJECT'?"),
    ],
)
def test_a_wrong_public_name_suggests_the_closest(module: ModuleType, name: str, hint: str) -> None:
    with pytest.raises(AttributeError) as error:
        getattr(module, name)
    assert str(error.value) == f"module {module.__name__!r} has no attribute {name!r}{hint}"


@pytest.mark.parametrize("client", [Client("key"), AsyncClient("key")])
def test_a_wrong_method_of_graphql_suggests_the_closest(client: Client | AsyncClient) -> None:
    name = type(client.graphql).__name__
    with pytest.raises(
        AttributeError, match=f"^class '{name}' has no attribute 'get_projekt'. Did you mean 'get_project'?"
    ):
        getattr(client.graphql, "get_projekt")  # noqa: B009 - type checkers know that it is missing


@pytest.mark.parametrize("name", ["exceptions", "http", "progress", "server", "webhooks"])
def test_a_public_module_needs_no_import_of_its_own(name: str) -> None:
    script = f"import labelbox_gen; print(labelbox_gen.{name}.__name__)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == f"labelbox_gen.{name}\n"
