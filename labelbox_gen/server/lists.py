"""Lists of objects, answered by a plan: what graphql-core finds out for each field of each item is found out once.

A page of data rows has thousands of values, and all items have the same fields, arguments and types.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from graphql import (
    ExecutionContext,
    FieldNode,
    GraphQLField,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLScalarType,
    is_leaf_type,
)
from graphql.execution.execute import get_field_def
from graphql.execution.values import get_argument_values

Complete = Callable[[Any], Any]

_WORTH = 3
"""Items from which on a plan is quicker."""

_AS_THEY_ARE = {"Boolean": bool, "ID": str, "Json": dict, "String": str}
"""Scalars, and the values that stay what they are."""


class _Unplanned(Exception):
    """It takes more than a plan: an interface, or a value that is not what the schema says."""


class ListExecution(ExecutionContext):
    """Whatever a plan cannot do, errors above all, is left to graphql-core, which starts the list over.

    So resolvers of what is in lists may run twice; they only read.
    """

    def complete_list_value(
        self, return_type: Any, field_nodes: Any, info: Any, path: Any, result: Any, *more: Any
    ) -> Any:
        if isinstance(result, list) and len(cast("list[Any]", result)) >= _WORTH:
            try:
                return _Plan(self, info).complete(return_type, field_nodes)(result)
            except Exception:  # whatever it is, graphql-core says it with its place in the answer
                pass
        return cast(Any, super()).complete_list_value(return_type, field_nodes, info, path, result, *more)


class _Plan:
    def __init__(self, execution: ExecutionContext, info: GraphQLResolveInfo) -> None:
        self._execution = execution
        self._path = info.path

    def complete(self, of: Any, nodes: list[FieldNode]) -> Complete:
        """What makes a resolved value one of the answer."""
        if isinstance(of, GraphQLNonNull):
            return _non_null(self.complete(cast(Any, of).of_type, nodes))
        if isinstance(of, GraphQLList):
            return _list(self.complete(cast(Any, of).of_type, nodes))
        if isinstance(of, GraphQLObjectType):
            return self._object(of, nodes)
        if is_leaf_type(of):
            return _leaf(of)
        raise _Unplanned

    def _object(self, of: GraphQLObjectType, nodes: list[FieldNode]) -> Complete:
        fields = [
            (name, *self._field(of, definition, nodes))
            for name, nodes in self._execution.collect_subfields(of, nodes).items()
            if (
                definition := cast("GraphQLField | None", get_field_def(self._execution.schema, of, nodes[0]))
            )
        ]

        def complete(value: Any) -> Any:
            if value is None:
                return None
            return {name: done(resolve(value)) for name, resolve, done in fields}

        return complete

    def _field(
        self, of: GraphQLObjectType, definition: GraphQLField, nodes: list[FieldNode]
    ) -> tuple[Complete, Complete]:
        execution = self._execution
        info = execution.build_resolve_info(definition, nodes, of, self._path)
        arguments = get_argument_values(definition, nodes[0], execution.variable_values)
        resolve = definition.resolve or execution.field_resolver
        return lambda value: resolve(value, info, **arguments), self.complete(
            cast(Any, definition).type, nodes
        )


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


def _leaf(of: Any) -> Complete:
    same = _AS_THEY_ARE.get(of.name) if isinstance(of, GraphQLScalarType) else None
    serialize = of.serialize

    def complete(value: Any) -> Any:
        if value is None or type(value) is same:
            return value
        if (done := serialize(value)) is None or isinstance(value, Exception):
            raise _Unplanned
        return done

    return complete
