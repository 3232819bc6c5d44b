"""How features declare the functions that resolve the fields of the schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from ..access.rule import Rule, everybody, in_project
from ..store.row import Page, Row
from .context import Context

Resolve: TypeAlias = "Callable[..., Any]"
"""`resolve(context, parent, **arguments)`; the parent of root fields is meaningless."""
F = TypeVar("F", bound="Callable[..., Any]")


@dataclass(frozen=True)
class Field:
    """The function of a field, and the kind of transaction that it needs."""

    resolve: Resolve
    rule: Rule | None = None
    """The permission that callers need; None for fields without a rule of their own."""
    writes: bool = False
    """Whether a query changes the database, and so needs a transaction as mutations do."""
    quiet: bool = False
    """Whether the changes are invisible to exports, so that a repeated export may share the task of the first."""


class Resolvers:
    """The fields that one module resolves. Arguments arrive in snake case (`from` as `from_`)."""

    def __init__(self) -> None:
        self.fields: dict[tuple[str, str], Field] = {}

    def query(self, name: str, *, writes: bool = False) -> Callable[[F], F]:
        """`def f(context, **arguments)` resolves a root query. Every caller may send it; results are filtered."""
        rule = everybody()
        return lambda function: self._add(
            ("Query", name), function, Field(_guarded(function, rule), rule, writes=writes)
        )

    def mutation(self, name: str, rule: Rule, *, quiet: bool = False) -> Callable[[F], F]:
        """`def f(context, **arguments)` resolves a root mutation, for callers whose role allows it."""
        return lambda function: self._add(
            ("Mutation", name), function, Field(_guarded(function, rule), rule, quiet=quiet)
        )

    def project_mutation(self, name: str, permission: str) -> Callable[[F], F]:
        """`def f(context, project, **arguments)` resolves a field of `ProjectMutationScope`."""
        rule = in_project(permission, "where.id")
        return lambda function: self._add(
            ("ProjectMutationScope", name), function, Field(_in_project(function, permission), rule)
        )

    def field(self, type_name: str, name: str) -> Callable[[F], F]:
        """`def f(context, parent, **arguments)` resolves a field of a type."""
        return lambda function: self._add((type_name, name), function, Field(function))

    def together(self, type_name: str, name: str) -> Callable[[F], F]:
        """`def f(context, page)` resolves a field for all rows of a page at once: a mapping by row id."""
        return lambda function: self._add((type_name, name), function, Field(_together(function, name)))

    def _add(self, place: tuple[str, str], function: F, field: Field) -> F:
        self.fields[place] = field
        return function


def merge(modules: Iterable[Resolvers]) -> dict[tuple[str, str], Field]:
    """All fields. Raises ValueError if two modules resolve the same one."""
    merged: dict[tuple[str, str], Field] = {}
    for module in modules:
        if twice := merged.keys() & module.fields.keys():
            raise ValueError(f"resolved by two modules: {sorted(twice)}")
        merged |= module.fields
    return merged


def _guarded(function: Callable[..., Any], rule: Rule) -> Resolve:
    def resolve(context: Context, _: object, **arguments: Any) -> Any:
        rule.check(context, arguments)
        return function(context, **arguments)

    return resolve


def _in_project(function: Callable[..., Any], permission: str) -> Resolve:
    def resolve(context: Context, project: Row, **arguments: Any) -> Any:
        context.require(permission, project.id)
        return function(context, project, **arguments)

    return resolve


def _together(function: Callable[[Context, Page], Mapping[str, Any]], name: str) -> Resolve:
    def resolve(context: Context, row: Row) -> Any:
        return row.together(name, lambda page: function(context, page))

    return resolve
