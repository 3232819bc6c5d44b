"""An entity: a GraphQL type stored in a table, with its relationships. All generic code reads this declaration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from sqlalchemy import Column, Select, Table, Update, bindparam, select, update
from sqlalchemy.sql.elements import ColumnElement


@dataclass(frozen=True)
class ToOne:
    """`column` of the entity's table has the id of a `target`."""

    target: str
    column: str


@dataclass(frozen=True)
class ToMany:
    """`column` of the target's table has the id of the entity."""

    target: str
    column: str


@dataclass(frozen=True)
class Linked:
    """Rows of `link` pair an id of the entity in `near` with an id of the target in `far`."""

    target: str
    link: Table
    near: str
    far: str


Relation: TypeAlias = "ToOne | ToMany | Linked"


@dataclass(frozen=True)
class Entity:
    """`computed` maps a field to an SQL expression over `table`: it can be selected, filtered and sorted by.

    `readers` maps a column to a function that normalizes its stored values (`stored_json.py`).
    """

    name: str
    table: Table
    relations: Mapping[str, Relation] = field(default_factory=dict[str, Relation])
    computed: Mapping[str, ColumnElement[Any]] = field(default_factory=dict[str, ColumnElement[Any]])
    visible: ColumnElement[bool] | None = None
    """The rows that a caller sees, for an entity narrowed by `access/scope.py`."""
    readers: Mapping[str, Callable[[object], Any]] = field(default_factory=dict[str, Callable[[object], Any]])

    @cached_property
    def columns(self) -> dict[str, Column[Any]]:
        """Columns by GraphQL name: the column's name in camel case."""
        return {camel_case(column.name): column for column in self.table.columns}

    @property
    def id(self) -> Column[str]:
        return self.table.c.id

    @cached_property
    def owner(self) -> Column[str] | None:
        """The column with the organization of a row; None for entities that all organizations share."""
        if self.name == "Organization":
            return self.id
        return self.table.c.get("organization_id")

    @cached_property
    def by_id(self) -> Select[Any]:
        """Selects one row by the parameter `_id`. Built once: building takes longer than running."""
        return select(*self.table.columns).where(self.id == bindparam("_id"))

    @cached_property
    def change_by_id(self) -> Update:
        """Updates one row by the parameter `_id`; the other parameters are columns."""
        return update(self.table).where(self.id == bindparam("_id"))

    def expression(self, name: str) -> ColumnElement[Any] | None:
        """The SQL expression of a GraphQL field, if it has one."""
        return self.computed.get(name, self.columns.get(name))


def camel_case(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(word.capitalize() for word in tail)
