"""Names of the official SDK that this one does not have: the error says what to use instead."""

from __future__ import annotations

import labelbox
import pytest

import labelbox_gen
from labelbox_gen import Client, Project
from labelbox_gen._runtime.official_names import GRAPHQL, INSTEAD
from labelbox_gen.exceptions import InvalidAttributeError


def resolve(package: object, name: str) -> bool:
    """Whether a package has a name, or a class and its member."""
    owner: object = package
    for part in name.split("."):
        if not hasattr(owner, part):
            return False
        owner = getattr(owner, part)
    return True


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", INSTEAD)
def test_only_names_that_the_official_sdk_has_and_this_one_lacks_are_listed(name: str) -> None:
    assert resolve(labelbox, name) or resolve(labelbox.ExportTask, name.partition(".")[2])
    assert not resolve(labelbox_gen, name)


def test_the_error_names_the_replacement() -> None:
    project = Project(Client("key"), {"id": "p"})
    with pytest.raises(InvalidAttributeError, match=r"'export_v2'\n  Use export\(params"):
        getattr(project, "export_v2")  # noqa: B009 - type checkers know that it is missing
    with pytest.raises(AttributeError, match="Use a for loop over the export"):
        getattr(labelbox_gen, "BufferedJsonConverterOutput")  # noqa: B009


def test_an_unknown_name_without_a_similar_one_refers_to_graphql() -> None:
    with pytest.raises(InvalidAttributeError) as error:
        getattr(Client("key"), "xyzzy")  # noqa: B009
    assert error.value.hint == GRAPHQL
