"""`__typename`, asked for wherever the type of an object decides what its model is."""

from __future__ import annotations

from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLSchema,
    NameNode,
    SelectionNode,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    is_abstract_type,
    visit,
)


def add(document: DocumentNode, schema: GraphQLSchema) -> None:
    """Select `__typename` first in each field that is a union or an interface."""
    info = TypeInfo(schema)

    class Abstract(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            if node.selection_set and is_abstract_type(get_named_type(cast(Any, info).get_type())):
                node.selection_set = with_typename(node.selection_set)

    visit(document, TypeInfoVisitor(info, Abstract()))


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
