"""What the schema says about the arguments that operations and fragments use: defaults and deprecations.

They show in no signature, yet a release changes with them. Arguments that have neither are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)

from ..names.identifiers import class_name, method_name
from ..shapes.values import written
from ..source.documents import Documents
from ..source.types import Composite, field_of, named_type, root_type, variable_type, without_null
from .surface import Argument

Arguments = dict[str, Argument]


def of(documents: Documents) -> dict[str, Arguments]:
    """The arguments by the public names that send them: methods of `Client.graphql`, and models of fragments."""
    found: dict[str, Arguments] = {}
    for name, node in documents.operations.items():
        method = method_name(documents.names.method(name))
        found[f"Client.graphql.{method}"] = of_operation(node, documents.schema)
    for name, node in documents.fragments.items():
        model = class_name(documents.names.fragments.get(name, name))
        parent = cast("Composite", documents.schema.type_map[node.type_condition.name.value])
        found[f"models.{model}"] = dict(selected(node.selection_set, parent, documents.schema, frozenset()))
    return found


def of_operation(node: OperationDefinitionNode, schema: GraphQLSchema) -> Arguments:
    """The defaults of the variables, and the arguments that are selected outside of fragments."""
    found: Arguments = {
        f"${each.variable.name.value}": {"default": written(each.default_value)}
        for each in node.variable_definitions
        if each.default_value
    }
    always = {
        each.variable.name.value
        for each in node.variable_definitions
        if each.default_value or not without_null(variable_type(schema, each.type))[1]
    }
    return found | dict(selected(node.selection_set, root_type(schema, node), schema, always))


def selected(
    selections: SelectionSetNode, parent: Composite, schema: GraphQLSchema, always: frozenset[str] | set[str]
) -> Iterator[tuple[str, Argument]]:
    """The arguments of a selection by coordinate; `always` are the variables that have a value in each request."""
    for node in selections.selections:
        if isinstance(node, InlineFragmentNode):
            condition = cast("NamedTypeNode | None", node.type_condition)
            type_ = schema.type_map[condition.name.value] if condition else parent
            yield from selected(node.selection_set, cast("Composite", type_), schema, always)
        elif not isinstance(node, FragmentSpreadNode):
            field = field_of(parent, cast("FieldNode", node))
            yield from of_field(cast("FieldNode", node), parent, always)
            if (inner := cast("FieldNode", node).selection_set) is not None:
                yield from selected(inner, cast("Composite", named_type(field)), schema, always)


def of_field(
    node: FieldNode, parent: Composite, always: frozenset[str] | set[str]
) -> Iterator[tuple[str, Argument]]:
    """The arguments of one field: those given may be deprecated, those left out may have a default."""
    given = {each.name.value: each.value for each in node.arguments}
    for name, argument in field_of(parent, node).args.items():
        facts: Argument = {}
        if name in given and argument.deprecation_reason is not None:
            facts["deprecated"] = argument.deprecation_reason
        if may_be_absent(given.get(name), always) and (default := default_of(argument)) is not None:
            facts["default"] = default
        if facts:
            yield f"{parent.name}.{node.name.value}({name}:)", facts


def may_be_absent(value: ValueNode | None, always: frozenset[str] | set[str]) -> bool:
    """Whether a request may leave an argument to its default."""
    return value is None or (isinstance(value, VariableNode) and value.name.value not in always)


def default_of(argument: GraphQLArgument) -> str | None:
    """The default of an argument as the schema has it."""
    node = argument.ast_node.default_value if argument.ast_node else None
    return written(node) if node else None
