"""The rule of an operation: the permission that its caller needs, and where it is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, cast

from ..store.store import Store


class Caller(Protocol):
    """The caller of an operation, with the permissions of its roles."""

    store: Store

    def allows_somewhere(self, permission: str) -> bool: ...

    def require(self, permission: str, project_id: str | None = None) -> None: ...


@dataclass(frozen=True)
class Rule:
    """Without a permission every caller may send the operation; results are filtered by what the caller sees."""

    permission: str | None = None
    entity: str | None = None
    """The permission is needed in the project of this entity; None: in the organization."""
    argument: str = ""
    """The path of the entity's id in the arguments, such as `data.project.connect.id`."""
    anywhere: bool = False
    """The permission is needed in the organization or in any project."""

    def check(self, caller: Caller, arguments: Mapping[str, Any]) -> None:
        """Raises `NotAuthorized`; for an id also what `Store.one` raises."""
        if self.permission is None or (self.anywhere and caller.allows_somewhere(self.permission)):
            return
        if caller.store.scope is None:  # all rows are visible: the resolver reports missing ones
            caller.require(self.permission)
            return
        projects = self._projects(caller, arguments) if self.entity else set[str | None]()
        for project_id in projects or {None}:
            caller.require(self.permission, project_id)

    def _projects(self, caller: Caller, arguments: Mapping[str, Any]) -> set[str | None]:
        """The ids of the projects; None for objects without a project."""
        assert self.entity is not None
        entity = caller.store.entity(self.entity)
        rows = caller.store.all(entity, _values(arguments, self.argument.split(".")))
        return {row.id if self.entity == "Project" else row["project_id"] for row in rows}


def everybody() -> Rule:
    """Every caller may send the operation."""
    return Rule()


def in_organization(permission: str) -> Rule:
    """The permission is needed in the organization."""
    return Rule(permission)


def anywhere(permission: str) -> Rule:
    """The permission is needed in the organization or in any project."""
    return Rule(permission, anywhere=True)


def in_project(permission: str, argument: str, of: str = "Project") -> Rule:
    """The permission is needed in the organization, or in the project that an argument names."""
    return Rule(permission, of, argument)


def _values(value: Any, path: list[str]) -> Iterator[str]:
    """The ids at a path; null and absent values have none."""
    if isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from _values(item, path)
    elif not path:
        if value is not None:
            yield str(value)
    elif isinstance(value, Mapping):
        yield from _values(cast("Mapping[str, Any]", value).get(path[0]), path[1:])
