"""The fields of an entity, from its fragment; and which of them lists can be filtered and ordered by."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    is_leaf_type,
)

from .. import conventions
from ..names.identifiers import USED_BY_ENTITIES, response_key
from ..names.naming import Names, pascal
from ..names.spelling import free
from ..shapes.prose import deprecation
from ..shapes.python_types import annotation, scalar
from ..source.documents import Documents
from ..source.schema import explained, words
from ..source.types import named_type, type_of, without_null
from .facts import Entity, Member, Shape
from .targets import variables


@dataclass
class Columns:
    """What the lists of an entity can be filtered and ordered by: keys of inputs, values of enums."""

    wheres: set[str] = field(default_factory=set[str])
    orders: set[str] = field(default_factory=set[str])

    def add(self, operation: OperationDefinitionNode, schema: GraphQLSchema) -> None:
        """Note what the variables of a list operation allow."""
        known = variables(operation)
        where = schema.type_map.get(known.get(conventions.WHERE, "").rstrip("!"))
        order = schema.type_map.get(known.get(conventions.ORDER_BY, "").rstrip("!"))
        if isinstance(where, GraphQLInputObjectType):
            self.wheres |= set(where.fields)
        if isinstance(order, GraphQLEnumType):
            self.orders |= set(order.values)

    def operators(self, name: str) -> tuple[str, ...]:
        return tuple(sign for sign, suffix in conventions.OPERATORS.items() if name + suffix in self.wheres)

    def ordered(self, name: str) -> bool:
        return name + conventions.ASCENDING in self.orders


def fill(
    entity: Entity, fragment: FragmentDefinitionNode, documents: Documents, names: Names, columns: Columns
) -> None:
    """Add the fields of the fragment to the entity."""
    kind = documents.schema.type_map[entity.name]
    assert isinstance(kind, GraphQLObjectType), "entities are object types"
    for node in _fields(fragment.selection_set, documents):
        declared = kind.fields[node.name.value]
        objects = _shape(entity, node, declared) if node.selection_set else {}
        entity.members.append(_member(entity, node, declared, objects, names, columns))
    entity.members.sort(key=lambda member: member.name)


def selects_id(fragment: FragmentDefinitionNode, documents: Documents) -> bool:
    """Whether a fragment asks for the id, under that name."""
    fields = _fields(fragment.selection_set, documents)
    return any(
        response_key(node) == node.name.value == conventions.ID and not node.selection_set for node in fields
    )


def _fields(selections: SelectionSetNode, documents: Documents) -> list[FieldNode]:
    """The fields of a selection, those of the fragments in it included."""
    found: list[FieldNode] = []
    for node in selections.selections:
        if isinstance(node, FieldNode):
            found.append(node)
        elif isinstance(node, FragmentSpreadNode):
            found += _fields(documents.fragments[node.name.value].selection_set, documents)
        elif isinstance(node, InlineFragmentNode):
            found += _fields(node.selection_set, documents)
    return [node for node in found if node.name.value != "__typename"]


def _member(
    entity: Entity,
    node: FieldNode,
    declared: GraphQLField,
    objects: dict[str, str],
    names: Names,
    columns: Columns,
) -> Member:
    name = node.name.value
    leaf = is_leaf_type(without_null(type_of(declared))[0])
    operators = columns.operators(name) if leaf and not node.alias else ()
    ordered = operators and columns.ordered(name)
    mark = "" if declared.deprecation_reason is None else "Deprecated"
    return Member(
        name=names.field(entity.name, response_key(node)),
        key=response_key(node),
        annotation=annotation(type_of(declared), objects),
        scalar="JSON" if node.selection_set else scalar(type_of(declared)),
        descriptor=mark + ("OrderedField" if ordered else "Field" if operators else "Value"),
        operators=() if operators == tuple(conventions.OPERATORS) else operators,
        doc="\n\n".join(filter(None, (explained(declared.description), deprecation(declared)))),
    )


def _shape(entity: Entity, node: FieldNode, declared: GraphQLField) -> dict[str, str]:
    """A `TypedDict` for an object that the fragment selects; the objects inside it get one each, too."""
    kind = named_type(declared)
    members: list[tuple[str, str]] = []
    if isinstance(kind, GraphQLObjectType) and node.selection_set:
        for inner in node.selection_set.selections:
            if isinstance(inner, FieldNode) and inner.name.value in kind.fields:
                field_of = kind.fields[inner.name.value]
                objects = _shape(entity, inner, field_of) if inner.selection_set else {}
                members.append((response_key(inner), annotation(type_of(field_of), objects)))
    usual = entity.name + pascal(response_key(node))
    taken = {shape.name for shape in entity.shapes if shape.members != tuple(sorted(members))}
    shape = Shape(free(usual, {*USED_BY_ENTITIES, *taken}), words(kind.description), tuple(sorted(members)))
    if shape not in entity.shapes:
        entity.shapes.append(shape)
    return {kind.name: shape.name}
