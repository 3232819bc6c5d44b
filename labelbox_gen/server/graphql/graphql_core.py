"""Differences between graphql-core 3.2 and 3.3 in the execution of operations, behind one interface."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import graphql
from graphql import FieldNode, GraphQLField, GraphQLObjectType
from graphql.execution.values import get_argument_values

if TYPE_CHECKING:
    from graphql import ExecutionContext as Execution
else:
    Execution = getattr(graphql, "Executor", None) or graphql.ExecutionContext

try:
    from graphql.execution.execute import get_field_def as _definition
except ImportError:

    def _definition(schema: Any, parent_type: GraphQLObjectType, field_node: FieldNode) -> Any:
        return schema.get_field(parent_type, field_node.name.value)


Fields: TypeAlias = "Sequence[Any]"
"""Merged fields of a selection with the same response name: nodes, or in 3.3 nodes with details."""

_NEWER = hasattr(graphql, "Executor")


def execution_class(of: type[Execution]) -> dict[str, Any]:
    """The keyword argument of `execute` for an execution class."""
    return {"executor_class" if _NEWER else "execution_context_class": of}


def nodes(fields: Fields) -> list[FieldNode]:
    return [field.node if _NEWER else field for field in fields]


def subfields(execution: Execution, of: GraphQLObjectType, fields: Fields) -> Mapping[str, Fields]:
    """The selected fields of an object, by response name."""
    found = cast(Any, execution).collect_subfields(of, fields)
    return found.grouped_field_set if _NEWER else found


def definition(execution: Execution, of: GraphQLObjectType, fields: Fields) -> GraphQLField | None:
    return _definition(execution.schema, of, nodes(fields)[0])


def arguments(execution: Execution, definition: GraphQLField, fields: Fields) -> dict[str, Any]:
    more = (fields[0].fragment_variable_values,) if _NEWER else ()
    return cast(Any, get_argument_values)(definition, nodes(fields)[0], execution.variable_values, *more)
