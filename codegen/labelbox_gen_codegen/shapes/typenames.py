"""`__typename`, asked for wherever the type of an object decides what its model is."""

from __future__ import annotations

from typing import cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    NameNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    is_abstract_type,
)

from ..source.types import Composite, field_of, named_type, root_type


def add(document: DocumentNode, schema: GraphQLSchema) -> None:
    """Select `__typename` first in each field that is a union or an interface."""
    for node in document.definitions:
        if isinstance(node, OperationDefinitionNode):
            add_inside(node.selection_set, root_type(schema, node), schema)
        elif isinstance(node, FragmentDefinitionNode):
            add_inside(node.selection_set, composite(schema, node.type_condition), schema)


def add_inside(selections: SelectionSetNode, parent: Composite, schema: GraphQLSchema) -> None:
    """The same for the fields of a selection set, and for those inside them."""
    for node in selections.selections:
        if isinstance(node, InlineFragmentNode):
            condition = node.type_condition
            add_inside(node.selection_set, composite(schema, condition) if condition else parent, schema)
        elif isinstance(node, FieldNode) and node.selection_set:
            type_ = cast("Composite", named_type(field_of(parent, node)))
            add_inside(node.selection_set, type_, schema)
            if is_abstract_type(type_):
                node.selection_set = with_typename(node.selection_set)


def composite(schema: GraphQLSchema, node: NamedTypeNode) -> Composite:
    """The type that a fragment is about."""
    return cast("Composite", schema.type_map[node.name.value])


def with_typename(node: SelectionSetNode) -> SelectionSetNode:
    """The selections with `__typename`, if they did not have it already."""
    if any(is_typename(each) for each in node.selections):
        return node
    typename = FieldNode(
        name=NameNode(value="__typename", loc=node.loc), arguments=(), directives=(), loc=node.loc
    )
    return SelectionSetNode(selections=(typename, *node.selections), loc=node.loc)


def is_typename(node: SelectionNode) -> bool:
    """Whether a selection is `__typename` by that name and in any case."""
    return (
        isinstance(node, FieldNode)
        and node.name.value == "__typename"
        and not node.alias
        and not node.directives
    )
