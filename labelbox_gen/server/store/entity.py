"""An entity: a GraphQL type that lives in a table, with its relationships. Declared once per type, read by everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from sqlalchemy import Column, Select, Table, Update, bindparam, select, update
from sqlalchemy.sql.elements import ColumnElement


@dataclass(frozen=True)
class ToOne:
    """`column` of our table holds the id of a `target`."""

    target: str
    column: str


@dataclass(frozen=True)
class ToMany:
    """`column` of the target's table holds our id."""

    target: str
    column: str


@dataclass(frozen=True)
class Linked:
    """Rows of `link` pair our id in `near` with a target's id in `far`."""

    target: str
    link: Table
    near: str
    far: str


Relation: TypeAlias = "ToOne | ToMany | Linked"


@dataclass(frozen=True)
class Entity:
    """`computed` maps a field to an SQL expression over `table`: it can be selected, filtered and sorted by.

    `readers` maps a column to what makes a stored value one that all code can rely on (`stored_json.py`).
    """

    name: str
    table: Table
    relations: Mapping[str, Relation] = field(default_factory=dict[str, Relation])
    computed: Mapping[str, ColumnElement[Any]] = field(default_factory=dict[str, ColumnElement[Any]])
    visible: ColumnElement[bool] | None = None
    """Which rows a caller sees, for an entity that `access/scope.py` narrowed."""
    readers: Mapping[str, Callable[[object], Any]] = field(default_factory=dict[str, Callable[[object], Any]])

    @cached_property
    def columns(self) -> dict[str, Column[Any]]:
        """Columns by GraphQL name, which is the column's name in camel case."""
        return {camel_case(column.name): column for column in self.table.columns}

    @property
    def id(self) -> Column[str]:
        return self.table.c.id

    @cached_property
    def owner(self) -> Column[str] | None:
        """Where the organization of a row stands; None for what all organizations share."""
        if self.name == "Organization":
            return self.id
        return self.table.c.get("organization_id")

    @cached_property
    def by_id(self) -> Select[Any]:
        """One row, with the parameter `_id`. Building a statement takes longer than running it, so it is built once."""
        return select(*self.table.columns).where(self.id == bindparam("_id"))

    @cached_property
    def change_by_id(self) -> Update:
        """The same for a change; the other parameters are columns."""
        return update(self.table).where(self.id == bindparam("_id"))

    def expression(self, name: str) -> ColumnElement[Any] | None:
        """What a GraphQL field is in SQL, if it is anything there."""
        return self.computed.get(name, self.columns.get(name))


def camel_case(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(word.capitalize() for word in tail)
