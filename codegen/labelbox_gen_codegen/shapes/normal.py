"""The normal form of documents: selections merged and flattened until one selection set is one Python class.

GraphQL merges: a key may be selected twice, by a fragment and again beside it, or only under `@include`.
ariadne-codegen does not, so its models would be wrong. Here each key is left once in each selection set, conditions
move from fragments to the fields in them, and a fragment remains spread (and so becomes a base class) only where its
class says exactly what the answer holds. Models are made from this form; what is sent is what people wrote.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
)

from ..names.identifiers import USED_BY_MODELS, class_name, member_class
from ..source.types import Composite, field_of, named_type, possible_types, root_type
from .selections import Selections

Definition = TypeVar("Definition", OperationDefinitionNode, FragmentDefinitionNode)


@dataclass
class Shape:
    """One class to be: the selections of one type in one place."""

    name: str
    type: Composite
    node: Node
    """Where people wrote it."""
    fields: dict[str, FieldNode]
    """By key, in the order of selection."""
    bases: tuple[str, ...]
    """The fragments whose classes it extends."""
    inner: dict[str, list[Shape]] = field(default_factory=dict[str, "list[Shape]"])
    """The classes of the objects under a key: several for a union or interface."""
    of_union: bool = False
    """Whether it is a member of a union, where other types may come."""

    @property
    def only_spreads(self) -> bool:
        """Whether its class would be another name for that of a fragment."""
        return len(self.bases) == 1 and not self.fields

    def types(self) -> list[GraphQLNamedType]:
        """The types of its fields."""
        return [named_type(field_of(self.type, node)) for node in self.fields.values()]


@dataclass
class Normal:
    """All definitions in normal form, and the shapes of each under its name."""

    schema: GraphQLSchema
    selections: Selections
    operations: dict[str, OperationDefinitionNode] = field(default_factory=dict[str, OperationDefinitionNode])
    fragments: dict[str, FragmentDefinitionNode] = field(default_factory=dict[str, FragmentDefinitionNode])
    shapes: dict[str, list[Shape]] = field(default_factory=dict[str, list[Shape]])

    @classmethod
    def of(
        cls,
        schema: GraphQLSchema,
        operations: dict[str, OperationDefinitionNode],
        fragments: dict[str, FragmentDefinitionNode],
    ) -> Normal:
        """Bring all into normal form; a fragment that cannot be a class (on a union, say) is gone from it."""
        normal = cls(schema, Selections(schema, fragments))
        for name, node in fragments.items():
            parent = cast("Composite", schema.type_map[node.type_condition.name.value])
            if normal.selections.is_class(node.selection_set, parent):
                normal.fragments[name] = node
                normal.define(node, name, parent)
        for name, node in operations.items():
            normal.operations[name] = node
            normal.define(node, name, root_type(schema, node))
        return normal

    def define(self, node: Definition, name: str, parent: Composite) -> None:
        """Note the class of a definition and its inner classes as shapes."""
        shapes: list[Shape] = []
        Builder(self.schema, self.selections, shapes).concrete(
            node.selection_set, parent, class_name(name), node
        )
        self.shapes[name] = distinct(shapes)


def distinct(shapes: list[Shape]) -> list[Shape]:
    """The shapes of a module, where no inner class has the name of another, or of a name the module imports."""
    taken = USED_BY_MODELS | {class_name(base) for shape in shapes for base in shape.bases}
    taken |= {type_.name for shape in shapes for type_ in shape.types() if isinstance(type_, GraphQLEnumType)}
    changed: dict[int, str] = {}
    for shape in shapes:
        name = shape.name
        while name in taken and not (shape is shapes[0] or shape.only_spreads):
            name += "_"
        taken.add(name)
        changed[id(shape)] = name
    for shape in shapes:
        shape.name = changed[id(shape)]
    return shapes


@dataclass(frozen=True)
class Builder:
    """Notes the shapes of one definition, each before those inside it."""

    schema: GraphQLSchema
    selections: Selections
    shapes: list[Shape]

    def concrete(
        self, selections: SelectionSetNode, parent: Composite, name: str, node: Node, *, flat: bool = False
    ) -> Shape:
        """One class and those inside it."""
        resolved = self.selections.resolve(selections, parent, flat=flat)
        shape = Shape(name, parent, node, resolved.fields, resolved.spreads)
        self.shapes.append(shape)
        for key, field_node in resolved.fields.items():
            if field_node.selection_set:
                shape.inner[key] = self.inner(key, field_node, field_node.selection_set, parent, name)
        return shape

    def inner(
        self, key: str, node: FieldNode, selections: SelectionSetNode, parent: Composite, owner: str
    ) -> list[Shape]:
        """The classes that the objects of a field can have."""
        type_ = cast("Composite", named_type(field_of(parent, node)))
        name = member_class(owner, key)
        if isinstance(type_, GraphQLObjectType):
            return [self.concrete(selections, type_, name, node)]
        return self.abstract(selections, type_, name, node)

    def abstract(
        self,
        selections: SelectionSetNode,
        parent: GraphQLInterfaceType | GraphQLUnionType,
        name: str,
        node: Node,
    ) -> list[Shape]:
        """A class for each type that is asked for more than the others, and one for those."""
        members = self.selections.members(selections, parent)
        if isinstance(parent, GraphQLUnionType):
            members = possible_types(self.schema, parent)
        found = [self.concrete(selections, each, name + each.name, node) for each in members]
        if isinstance(parent, GraphQLUnionType):
            order = [type_.name for type_ in parent.types]
            for shape in found:
                shape.of_union = True
            return sorted(found, key=lambda shape: order.index(shape.type.name))
        common = name + parent.name if members else name
        return [self.concrete(selections, parent, common, node, flat=bool(members)), *found]
