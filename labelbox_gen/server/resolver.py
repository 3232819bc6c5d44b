"""How a module of `resolvers/` says which functions answer which fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from .access.operations import IN_PROJECT, MUTATIONS, QUERIES
from .access.rule import Rule
from .context import Context
from .store.row import Page, Row

Resolve: TypeAlias = "Callable[..., Any]"
"""`resolve(context, parent, **arguments)`; root fields have no parent worth reading."""
F = TypeVar("F", bound="Callable[..., Any]")


@dataclass(frozen=True)
class Field:
    """`writes` marks a query that changes the database, and so needs a transaction like a mutation."""

    resolve: Resolve
    writes: bool = False


class Resolvers:
    """The fields that one module answers. Arguments arrive in snake case (`from` as `from_`)."""

    def __init__(self) -> None:
        self.fields: dict[tuple[str, str], Field] = {}

    def query(self, name: str, *, writes: bool = False) -> Callable[[F], F]:
        """`def f(context, **arguments)` answers a root query."""
        rule = QUERIES[name]
        return lambda function: self._add("Query", name, function, _guarded(function, rule), writes=writes)

    def mutation(self, name: str) -> Callable[[F], F]:
        """`def f(context, **arguments)` answers a root mutation, for callers whose role allows it."""
        return lambda function: self._add("Mutation", name, function, _guarded(function, MUTATIONS[name]))

    def field(self, type_name: str, name: str) -> Callable[[F], F]:
        """`def f(context, parent, **arguments)` answers a field of a type."""
        if type_name == "ProjectMutationScope":
            return lambda function: self._add(type_name, name, function, _in_project(function, name))
        return lambda function: self._add(type_name, name, function, function)

    def together(self, type_name: str, name: str) -> Callable[[F], F]:
        """`def f(context, page)` answers a field for all rows of a page at once: a mapping by row id."""
        return lambda function: self._add(type_name, name, function, _together(function, name))

    def _add(self, type_name: str, name: str, function: F, resolve: Resolve, *, writes: bool = False) -> F:
        self.fields[type_name, name] = Field(resolve, writes)
        return function


def merge(modules: Iterable[Resolvers]) -> dict[tuple[str, str], Field]:
    """All fields; two modules that answer the same one are a mistake."""
    merged: dict[tuple[str, str], Field] = {}
    for module in modules:
        if twice := merged.keys() & module.fields.keys():
            raise ValueError(f"answered by two modules: {sorted(twice)}")
        merged |= module.fields
    return merged


def _guarded(function: Callable[..., Any], rule: Rule) -> Resolve:
    def resolve(context: Context, _: object, **arguments: Any) -> Any:
        rule.check(context, arguments)
        return function(context, **arguments)

    return resolve


def _in_project(function: Callable[..., Any], name: str) -> Resolve:
    permission = IN_PROJECT[name]

    def resolve(context: Context, project: Row, **arguments: Any) -> Any:
        context.require(permission, project.id)
        return function(context, project, **arguments)

    return resolve


def _together(function: Callable[[Context, Page], Mapping[str, Any]], name: str) -> Resolve:
    def resolve(context: Context, row: Row) -> Any:
        return row.together(name, lambda page: function(context, page))

    return resolve
