"""What an operation leads to: the way from its root field to the entity that it selects."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    OperationDefinitionNode,
    SelectionSetNode,
    print_ast,
)

from .. import conventions
from ..names.identifiers import response_key
from ..source.documents import Documents
from ..source.schema import words
from ..source.types import item_of, named_type, root_type, type_of, without_null


@dataclass(frozen=True)
class Target:
    """Where an operation ends: at an entity, at a list of them, or (`entity` empty) just at its root field."""

    path: tuple[str, ...]
    entity: str = ""
    many: bool = False
    nullable: bool = True
    description: str | None = None
    around: SelectionSetNode | None = None
    """The selection that holds the list on the path (`edges` of a connection), beside which cursors are."""
    beside: tuple[str, ...] = ()
    """The path to that selection."""
    deprecated: str | None = None
    """Why the schema deprecates the field that gives the entity."""


def target_of(operation: OperationDefinitionNode, documents: Documents, entities: Container[str]) -> Target:
    """The first entity on the way down from the root, or the root field."""
    root = root_type(documents.schema, operation)
    first = next(node for node in operation.selection_set.selections if isinstance(node, FieldNode))
    field = root.fields.get(first.name.value)
    fallback = Target(path=(response_key(first),), description=field.description if field else None)
    return _descend(operation.selection_set, root, fallback, entities, ()) or fallback


def _descend(
    selections: SelectionSetNode,
    parent: GraphQLObjectType,
    fallback: Target,
    entities: Container[str],
    path: tuple[str, ...],
    above: tuple[SelectionSetNode, tuple[str, ...]] | None = None,
) -> Target | None:
    """`above` is the list that was entered on the way, and the path to the selection that holds it."""
    for node in selections.selections:
        if (
            not isinstance(node, FieldNode)
            or node.selection_set is None
            or node.name.value not in parent.fields
        ):
            continue
        field = parent.fields[node.name.value]
        here = (*path, response_key(node))
        kind = named_type(field)
        plain, nullable = without_null(type_of(field))
        is_list = item_of(plain) is not None
        holder = above or ((selections, path) if is_list else None)
        if kind.name in entities and _spreads(node.selection_set, conventions.fragment_of(kind.name)):
            return Target(
                path=here,
                entity=kind.name,
                many=holder is not None,
                nullable=nullable,
                description=field.description if words(field.description) else fallback.description,
                around=holder[0] if holder else None,
                beside=holder[1] if holder else (),
                deprecated=field.deprecation_reason,
            )
        # the objects in a list are not entities because they refer to one; only edges are there for their node
        if isinstance(kind, GraphQLObjectType) and (not is_list or node.name.value == conventions.EDGES):
            found = _descend(node.selection_set, kind, fallback, entities, here, holder)
            if found is not None:
                return found
    return None


def _spreads(selections: SelectionSetNode, fragment: str) -> bool:
    return any(
        isinstance(node, FragmentSpreadNode) and node.name.value == fragment for node in selections.selections
    )


def variables(operation: OperationDefinitionNode) -> dict[str, str]:
    """The variables of an operation with their types in SDL."""
    return {node.variable.name.value: print_ast(node.type) for node in operation.variable_definitions or ()}
