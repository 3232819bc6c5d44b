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
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    NamedTypeNode,
    NameNode,
    Node,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from .identifiers import class_name, member_class
from .selections import Resolved, Selections
from .types import Composite, field_of, named_type, possible_types, root_type

TYPENAME = FieldNode(name=NameNode(value="__typename"), arguments=(), directives=())
Definition = TypeVar("Definition", OperationDefinitionNode, FragmentDefinitionNode)


@dataclass(frozen=True)
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
                normal.fragments[name] = normal.define(node, name, parent)
        for name, node in operations.items():
            normal.operations[name] = normal.define(node, name, root_type(schema, node))
        return normal

    def define(self, node: Definition, name: str, parent: Composite) -> Definition:
        """A definition whose own class and inner classes are noted as shapes."""
        shapes = self.shapes.setdefault(name, [])
        build = Builder(self.schema, self.selections, shapes)
        selections = build.concrete(node.selection_set, parent, class_name(name), node)
        kwargs = {key: getattr(node, key) for key in node.keys}
        return type(node)(**{**kwargs, "selection_set": selections, "loc": node.loc})


@dataclass(frozen=True)
class Builder:
    """Makes the selection sets of one definition and notes their shapes."""

    schema: GraphQLSchema
    selections: Selections
    shapes: list[Shape]

    def concrete(
        self, selections: SelectionSetNode, parent: Composite, name: str, node: Node, *, flat: bool = False
    ) -> SelectionSetNode:
        """The selections of one class."""
        resolved = self.selections.resolve(selections, parent, flat=flat)
        self.shapes.append(Shape(name, parent, node, resolved.fields, resolved.spreads))
        return SelectionSetNode(selections=tuple(self.nodes(resolved, parent, name)))

    def nodes(self, resolved: Resolved, parent: Composite, name: str) -> list[SelectionNode]:
        """Spreads first, so that what they bring is known when the fields come."""
        spreads = [FragmentSpreadNode(name=NameNode(value=each), directives=()) for each in resolved.spreads]
        fields = [self.field(key, node, parent, name) for key, node in resolved.fields.items()]
        return [*spreads, *fields]

    def field(self, key: str, node: FieldNode, parent: Composite, owner: str) -> FieldNode:
        """A field, with its selections in normal form too."""
        if node.selection_set is None:
            return node
        type_ = named_type(field_of(parent, node))
        name = member_class(owner, key)
        make = self.concrete if isinstance(type_, GraphQLObjectType) else self.abstract
        selections = make(node.selection_set, cast("Composite", type_), name, node)
        kwargs = {key: getattr(node, key) for key in node.keys}
        return FieldNode(**{**kwargs, "selection_set": selections, "loc": node.loc})

    def abstract(
        self, selections: SelectionSetNode, parent: Composite, name: str, node: Node
    ) -> SelectionSetNode:
        """A class for each type that is asked for more than the others, and one for those.

        ariadne-codegen takes the first of two classes of one name: what a member selects must precede what all do.
        """
        members = self.selections.members(selections, parent)
        if isinstance(parent, GraphQLUnionType):
            members = possible_types(self.schema, parent)
        nodes: list[SelectionNode] = [self.member(selections, each, name, node) for each in members]
        nodes.append(TYPENAME)
        if isinstance(parent, GraphQLInterfaceType):
            common_name = name + parent.name if members else name
            common = self.concrete(selections, parent, common_name, node, flat=bool(members))
            nodes.extend(common.selections)
        return SelectionSetNode(selections=tuple(nodes))

    def member(
        self, selections: SelectionSetNode, type_: GraphQLObjectType, name: str, node: Node
    ) -> InlineFragmentNode:
        """The selections for objects of one type among others."""
        return InlineFragmentNode(
            type_condition=NamedTypeNode(name=NameNode(value=type_.name)),
            directives=(),
            selection_set=self.concrete(selections, type_, name + type_.name, node),
        )
