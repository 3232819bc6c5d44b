"""Relationships before their call."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable
from typing import Any, cast

import pytest

from labelbox_gen import AsyncProject, Client, Project
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, InvalidUsageError

PROJECT = Project(cast(Client, None), {"id": "p1", "name": "n"})
ASYNC_PROJECT = AsyncProject(cast(Any, None), {"id": "p1", "name": "n"})

#: One of each kind: to one and to many, connectable or not, with a handwritten method.
RELATIONSHIPS = ("created_by", "ontology", "datasets", "reviews", "labels", "webhooks")


@pytest.mark.parametrize("name", RELATIONSHIPS)
@pytest.mark.parametrize("project", [PROJECT, ASYNC_PROJECT], ids=["sync", "async"])
@pytest.mark.parametrize(
    "use",
    [
        lambda it: it.email,
        lambda it: list(it),
        lambda it: len(it),
        lambda it: it[0],
        lambda it: it[:3],
        lambda it: 1 in it,
        lambda it: it == "x",
        lambda it: it != None,  # noqa: E711
        lambda it: it < 3,
        lambda it: bool(it),
    ],
)
def test_other_uses_than_a_call_show_the_call(project: Any, name: str, use: Callable[[Any], Any]) -> None:
    with pytest.raises(InvalidQueryError, match=rf"Project\.{name} .* before it is called") as caught:
        use(getattr(project, name))
    assert f"Write project.{name}()" in str(caught.value)


def test_attribute_errors_name_the_relationship() -> None:
    relationship: Any = PROJECT.created_by
    with pytest.raises(InvalidAttributeError, match="has no attribute 'email'") as caught:
        _ = relationship.email
    assert "project.created_by().email" in str(caught.value)
    assert not hasattr(relationship, "email")
    assert getattr(relationship, "_ipython_canary_method_should_not_exist_", 1) == 1
    with pytest.raises(InvalidUsageError, match="cannot be iterated over"):
        iter(relationship)


@pytest.mark.parametrize("name", RELATIONSHIPS)
def test_it_is_copied_and_pickled_with_its_object(name: str) -> None:
    relationship = getattr(PROJECT, name)
    for made in (
        copy.copy(relationship),
        copy.deepcopy(relationship),
        pickle.loads(pickle.dumps(relationship)),
    ):
        assert made == relationship
        assert hash(made) == hash(relationship)
    assert PROJECT.created_by != PROJECT.organization


def test_help_shows_the_method() -> None:
    assert list(inspect.signature(PROJECT.labels).parameters) == ["datasets", "order_by", "where"]
    assert (PROJECT.labels.__doc__ or "").startswith("The labels made in the project")
    assert PROJECT.labels.__name__ == "labels"
    assert repr(PROJECT.labels) == "<relationship Project.labels of <Project p1 'n'>, not called>"
    assert inspect.isfunction(Project.labels)
