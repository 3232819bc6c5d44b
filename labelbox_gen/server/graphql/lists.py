"""Lists of objects, completed by a plan: fields, arguments and types are looked up once per list, not per item.

A page of data rows has thousands of values, and all items share the same selection.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, cast

from graphql import (
    GraphQLError,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLScalarType,
    is_leaf_type,
)

from ..errors import ApiError
from .graphql_core import Execution, Fields, arguments, definition, nodes, subfields

Complete = Callable[[Any], Any]

WORTH = 3
"""The number of items from which a plan is faster than graphql-core."""

_AS_THEY_ARE = {"Boolean": bool, "ID": str, "Json": dict, "String": str}
"""Scalars, with the type of values that need no serialization."""


class _Unplanned(Exception):
    """A plan cannot complete this: an interface, or a value that contradicts the schema."""


PLANNED_ERRORS = (_Unplanned, ApiError, GraphQLError)
"""Errors after which graphql-core completes the value again, to report each error at its path.

Other errors are faults of the machine or bugs. They propagate, and graphql-core reports them at the list.
"""


class ListExecution(Execution):
    """Completes lists by a plan. A list that a plan cannot complete is completed again by graphql-core.

    Resolvers of list items may therefore run twice; they only read.
    """

    def complete_list_value(
        self, return_type: Any, field_nodes: Any, info: Any, path: Any, result: Any, *more: Any
    ) -> Any:
        if isinstance(result, list) and len(cast("list[Any]", result)) >= WORTH:
            with suppress(*PLANNED_ERRORS):
                return plan(self, return_type, field_nodes, info)(result)
        return cast(Any, super()).complete_list_value(return_type, field_nodes, info, path, result, *more)


def plan(execution: Execution, of: Any, fields: Fields, info: GraphQLResolveInfo) -> Complete:
    """A function that completes values of a type for a selection. It raises one of `PLANNED_ERRORS` if it cannot."""
    return _Plan(execution, info).complete(of, fields)


class _Plan:
    def __init__(self, execution: Execution, info: GraphQLResolveInfo) -> None:
        self._execution = execution
        self._path = info.path

    def complete(self, of: Any, fields: Fields) -> Complete:
        """A function that turns a resolved value into one of the response."""
        if isinstance(of, GraphQLNonNull):
            return _non_null(self.complete(cast(Any, of).of_type, fields))
        if isinstance(of, GraphQLList):
            return _list(self.complete(cast(Any, of).of_type, fields))
        if isinstance(of, GraphQLObjectType):
            return self._object(of, fields)
        if is_leaf_type(of):
            return self._leaf(of)
        raise _Unplanned

    def _object(self, of: GraphQLObjectType, fields: Fields) -> Complete:
        steps = [
            (name, *step)
            for name, selected in subfields(self._execution, of, fields).items()
            if (step := self._field(of, selected)) is not None
        ]

        def complete(value: Any) -> Any:
            if value is None:
                return None
            return {name: done(resolve(value)) for name, resolve, done in steps}

        return complete

    def _field(self, of: GraphQLObjectType, fields: Fields) -> tuple[Complete, Complete] | None:
        """The functions that resolve a field of an object and complete its value."""
        execution = self._execution
        if (field := definition(execution, of, fields)) is None:
            return None
        info = execution.build_resolve_info(field, nodes(fields), of, self._path)
        given = arguments(execution, field, fields)
        resolve = field.resolve or execution.field_resolver
        return lambda value: resolve(value, info, **given), self.complete(cast(Any, field).type, fields)

    def _leaf(self, of: Any) -> Complete:
        same = _AS_THEY_ARE.get(of.name) if isinstance(of, GraphQLScalarType) else None
        render = partial(self._execution.complete_leaf_value, of)

        def complete(value: Any) -> Any:
            if value is None or type(value) is same:
                return value
            if isinstance(value, Exception):
                raise value
            return render(value)

        return complete


def _non_null(complete: Complete) -> Complete:
    def check(value: Any) -> Any:
        if (done := complete(value)) is None:
            raise _Unplanned
        return done

    return check


def _list(complete: Complete) -> Complete:
    def each(value: Any) -> Any:
        if value is None:
            return None
        if not isinstance(value, list | tuple):
            raise _Unplanned
        return [complete(item) for item in cast("Sequence[Any]", value)]

    return each
