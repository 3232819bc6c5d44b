"""Which fields a selection set asks of objects of one type, and which fragments can stay the bases of their class."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from typing import cast

from graphql import (
    ArgumentNode,
    BooleanValueNode,
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    NamedTypeNode,
    NameNode,
    SelectionNode,
    SelectionSetNode,
    print_ast,
)

from ..names.identifiers import response_key
from ..source.types import Composite, covers, possible_types

#: A field under a condition; which one does not matter to its type.
CONDITION = DirectiveNode(
    name=NameNode(value="include"),
    arguments=(ArgumentNode(name=NameNode(value="if"), value=BooleanValueNode(value=True)),),
)


@dataclass(frozen=True)
class Found:
    """A field where it was written, and whether anything on the way to it is conditional."""

    node: FieldNode
    conditional: bool


@dataclass(frozen=True)
class Resolved:
    """What is left of a selection set: each key once, and the fragments spread beside them."""

    fields: dict[str, FieldNode]
    spreads: tuple[str, ...]


@dataclass(frozen=True)
class Inherited:
    """A field that the class of a fragment has, and the fragment whose class declares it."""

    owner: str
    node: FieldNode


@dataclass
class Selections:
    """Merges selection sets as a server would."""

    schema: GraphQLSchema
    fragments: dict[str, FragmentDefinitionNode]
    _inherited: dict[str, dict[str, Inherited]] = field(default_factory=dict[str, dict[str, Inherited]])
    _bases: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    def resolve(self, selections: SelectionSetNode, parent: Composite, *, flat: bool = False) -> Resolved:
        """Merge a selection set for objects of one type. With `flat`, no fragment stays."""
        inlined = set(self.fragments) if flat else set[str]()
        while True:
            own, spreads = self.split(selections, parent, inlined)
            clashing = self.clashing(own, spreads)
            if not clashing:
                break
            inlined |= clashing
        inherited = {key for name in spreads for key in self.inherited(name)}
        fields = {key: merge(found) for key, found in own.items() if key not in inherited}
        return Resolved(fields, spreads)

    def split(
        self, selections: SelectionSetNode, parent: Composite, inlined: Set[str]
    ) -> tuple[dict[str, list[Found]], tuple[str, ...]]:
        """The fields by key, and the fragments that are not in `inlined` and no base of one another."""
        own: dict[str, list[Found]] = {}
        spreads: set[str] = set()
        for item in self.walk(selections, parent, inlined):
            if isinstance(item, str):
                spreads.add(item)
            else:
                own.setdefault(response_key(item.node), []).append(item)
        covered = frozenset[str]().union(*(self.bases(name) for name in spreads))
        return own, tuple(sorted(spreads - covered))

    def walk(
        self, selections: SelectionSetNode, parent: Composite, inlined: Set[str], conditional: bool = False
    ) -> Iterator[Found | str]:
        """The fields that apply to `parent`, and the names of spread fragments that may stay."""
        for node in selections.selections:
            condition = conditional or is_conditional(node)
            if isinstance(node, FieldNode):
                yield Found(node, condition)
            elif isinstance(node, InlineFragmentNode):
                if self.applies(node, parent):
                    yield from self.walk(node.selection_set, parent, inlined, condition)
            else:
                name: str = node.name.value  # pyright: ignore
                fragment = self.fragments[name]
                if not condition and name not in inlined and self.is_base(fragment, parent):
                    yield name
                elif covers(self.schema, fragment.type_condition.name.value, parent.name):
                    yield from self.walk(fragment.selection_set, parent, inlined, condition)

    def applies(self, node: InlineFragmentNode, parent: Composite) -> bool:
        """Whether an inline fragment is for all objects of `parent`."""
        condition = cast("NamedTypeNode | None", node.type_condition)
        return condition is None or covers(self.schema, condition.name.value, parent.name)

    def is_base(self, fragment: FragmentDefinitionNode, parent: Composite) -> bool:
        """Whether the class of a fragment can be the base of a class for objects of `parent`."""
        return fragment.type_condition.name.value == parent.name and self.is_class(
            fragment.selection_set, parent
        )

    def is_class(self, selections: SelectionSetNode, parent: Composite) -> bool:
        """Whether one class can hold the answer: not if it depends on the type of the object."""
        return not isinstance(parent, GraphQLUnionType) and not self.members(selections, parent)

    def members(self, selections: SelectionSetNode, parent: Composite) -> list[GraphQLObjectType]:
        """The types whose objects are asked for more than any object of `parent`."""
        if isinstance(parent, GraphQLObjectType):
            return []
        common = self.nodes(selections, parent)
        types = possible_types(self.schema, parent)
        return [type_ for type_ in types if self.nodes(selections, type_) != common]

    def nodes(self, selections: SelectionSetNode, parent: Composite) -> list[int]:
        """All fields that apply to `parent`, by identity."""
        found = self.walk(selections, parent, self.fragments.keys())
        return [id(item.node) for item in found if isinstance(item, Found)]

    def inherited(self, name: str) -> dict[str, Inherited]:
        """The fields of the class of a fragment, those of its bases too."""
        if name not in self._inherited:
            resolved = self.of_fragment(name)
            fields = {key: each for base in resolved.spreads for key, each in self.inherited(base).items()}
            fields.update({key: Inherited(name, node) for key, node in resolved.fields.items()})
            self._inherited[name] = fields
        return self._inherited[name]

    def bases(self, name: str) -> frozenset[str]:
        """The fragments whose classes the class of a fragment extends, over all generations."""
        if name not in self._bases:
            spreads = self.of_fragment(name).spreads
            self._bases[name] = frozenset(spreads).union(*(self.bases(each) for each in spreads))
        return self._bases[name]

    def of_fragment(self, name: str) -> Resolved:
        """The merged selections of a fragment."""
        fragment = self.fragments[name]
        parent: Composite = self.schema.type_map[fragment.type_condition.name.value]  # pyright: ignore
        return self.resolve(fragment.selection_set, parent)

    def clashing(self, own: dict[str, list[Found]], spreads: tuple[str, ...]) -> set[str]:
        """The fragments whose class would say something else than the answer does about a key."""
        clashing: set[str] = set()
        seen: dict[str, tuple[str, Inherited]] = {}
        for name in spreads:
            for key, each in self.inherited(name).items():
                if key in own and not says_all(each.node, merge(own[key])):
                    clashing.add(name)
                other, before = seen.setdefault(key, (name, each))
                if before.owner != each.owner and not same_leaf(before.node, each.node):
                    clashing |= {name, other}
        return clashing


def is_conditional(node: SelectionNode) -> bool:
    """Whether a selection may be absent from the answer."""
    return any(each.name.value in ("include", "skip") for each in node.directives)


def merge(found: list[Found]) -> FieldNode:
    """One field for all that answer to a key: present if any is, with the selections of all."""
    conditional = all(each.conditional for each in found)
    first = found[0].node
    return FieldNode(
        alias=first.alias,
        name=first.name,
        arguments=first.arguments,
        directives=(CONDITION,) if conditional else (),
        selection_set=merge_selections(found, conditional) if first.selection_set else None,
        loc=first.loc,
    )


def merge_selections(found: list[Found], conditional: bool) -> SelectionSetNode:
    """All selections; those of a field that may be absent while the merged one is present are conditional."""
    selections: list[SelectionNode] = []
    for each in found:
        if each.node.selection_set and each.conditional and (len(found) > 1 or not conditional):
            inner = InlineFragmentNode(directives=(CONDITION,), selection_set=each.node.selection_set)
            selections.append(inner)
        elif each.node.selection_set:
            selections.extend(each.node.selection_set.selections)
    return SelectionSetNode(selections=tuple(selections))


def says_all(inherited: FieldNode, own: FieldNode) -> bool:
    """Whether a field need not be selected because the base class has it already."""
    if is_conditional(inherited) and not is_conditional(own):
        return False
    return text(inherited.selection_set) == text(own.selection_set)


def same_leaf(one: FieldNode, other: FieldNode) -> bool:
    """Whether two bases declare a key alike; two classes never are alike."""
    return not one.selection_set and not other.selection_set and is_conditional(one) == is_conditional(other)


def text(node: SelectionSetNode | None) -> str:
    """A selection set, to be compared."""
    return print_ast(node) if node else ""
