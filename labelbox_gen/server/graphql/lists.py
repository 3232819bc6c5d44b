"""Lists of objects, answered by a plan: what graphql-core finds out for each field of each item is found out once.

A page of data rows has thousands of values, and all items have the same fields, arguments and types.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, cast

from graphql import (
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLScalarType,
    is_leaf_type,
)

from ..machine_faults import raise_machine_fault
from .graphql_core import Execution, Fields, arguments, definition, nodes, subfields

Complete = Callable[[Any], Any]

WORTH = 3
"""Items from which on a plan is quicker."""

_AS_THEY_ARE = {"Boolean": bool, "ID": str, "Json": dict, "String": str}
"""Scalars, and the values that stay what they are."""


class _Unplanned(Exception):
    """It takes more than a plan: an interface, or a value that is not what the schema says."""


class ListExecution(Execution):
    """Whatever a plan cannot do, errors above all, is left to graphql-core, which starts the list over.

    So resolvers of what is in lists may run twice; they only read.
    """

    def complete_list_value(
        self, return_type: Any, field_nodes: Any, info: Any, path: Any, result: Any, *more: Any
    ) -> Any:
        if isinstance(result, list) and len(cast("list[Any]", result)) >= WORTH:
            try:
                return plan(self, return_type, field_nodes, info)(result)
            except Exception as error:  # whatever it is, graphql-core says it with its place in the answer
                raise_machine_fault(error)
        return cast(Any, super()).complete_list_value(return_type, field_nodes, info, path, result, *more)


def plan(execution: Execution, of: Any, fields: Fields, info: GraphQLResolveInfo) -> Complete:
    """What makes values of a type the answer to a selection; it raises when that takes more."""
    return _Plan(execution, info).complete(of, fields)


class _Plan:
    def __init__(self, execution: Execution, info: GraphQLResolveInfo) -> None:
        self._execution = execution
        self._path = info.path

    def complete(self, of: Any, fields: Fields) -> Complete:
        """What makes a resolved value one of the answer."""
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
        """How the value of a field is found in an object, and completed."""
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
