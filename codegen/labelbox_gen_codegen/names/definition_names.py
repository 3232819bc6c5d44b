"""Python names of operations and fragments: GraphQL tells more names apart than Python can.

A fragment and an operation may share a name, and `projectLabels` and `project_labels` are two operations. One keeps the
name: operations first, then fragments. The others get a suffix that says what they are, such as `ProjectLabelsQuery`
or `ProjectFragment`, and a note in the report. Types of the schema give way to both (`python_names.py`).
Only Python sees it: the documents that are sent keep the names they were written with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from keyword import iskeyword
from typing import TypeVar

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    NameNode,
    Node,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from ..errors import Problem
from .identifiers import USED_BY_MODELS, class_name, method_name, module_name

AnyNode = TypeVar("AnyNode", bound=Node)
Operations = Mapping[str, OperationDefinitionNode]
Fragments = Mapping[str, FragmentDefinitionNode]


@dataclass
class DefinitionNames:
    """What is called otherwise in Python than its name says; everything else is called by its name."""

    operations: dict[str, str] = field(default_factory=dict[str, str])
    """Operations whose class and module have another name."""
    fragments: dict[str, str] = field(default_factory=dict[str, str])
    """The same of fragments."""
    methods: dict[str, str] = field(default_factory=dict[str, str])
    """Operations whose method and constant have another name."""
    notes: list[Problem] = field(default_factory=list["Problem"])

    @classmethod
    def of(cls, operations: Operations, fragments: Fragments) -> DefinitionNames:
        """Choose the names; the order of operations and fragments decides which of two keeps its own."""
        names = cls()
        names.choose_models(operations, fragments)
        names.choose_methods(operations)
        return names

    def choose_models(self, operations: Operations, fragments: Fragments) -> None:
        """A class and a module for each definition."""
        classes = set(USED_BY_MODELS)
        modules = {"__init__", "annotations", "import_module", "inputs"}
        for nodes, renamed in ((operations, self.operations), (fragments, self.fragments)):
            for name, node in nodes.items():
                other = free(name, suffix(node), classes, modules)
                classes.add(class_name(other))
                modules.add(module_name(other))
                if other != name:
                    renamed[name] = other
                    message = f"the model of {name} is {class_name(other)}: {class_name(name)} is taken"
                    self.notes.append(Problem.at(node, message))

    def choose_methods(self, operations: Operations) -> None:
        """A method and a constant for each operation."""
        methods: set[str] = set()
        for name, node in operations.items():
            other = name
            while method_name(other) in methods:
                other += suffix(node)
            methods.add(method_name(other))
            if other != name:
                self.methods[name] = other
                message = f"the method of {name} is {method_name(other)}: {method_name(name)} is taken"
                self.notes.append(Problem.at(node, message))

    def model(self, operation: str) -> str:
        """The class of an operation."""
        return class_name(self.operations.get(operation, operation))

    def method(self, operation: str) -> str:
        """The name that the method and the constant of an operation are made from."""
        return self.methods.get(operation, operation)

    def in_normal_form(
        self, operations: Operations, fragments: Fragments
    ) -> tuple[dict[str, OperationDefinitionNode], dict[str, FragmentDefinitionNode]]:
        """The definitions under the names that their models have."""
        renaming = Renaming(self.fragments)
        renamed = Renaming(self.operations)
        return (
            by_name(renamed.named(renaming.definition(node)) for node in operations.values()),
            by_name(renaming.named(renaming.definition(node)) for node in fragments.values()),
        )


def suffix(node: OperationDefinitionNode | FragmentDefinitionNode) -> str:
    """`Query`, `Mutation` or `Fragment`."""
    return node.operation.value.title() if isinstance(node, OperationDefinitionNode) else "Fragment"


def free(name: str, suffix: str, classes: set[str], modules: set[str]) -> str:
    """The name itself, or with as many suffixes as it takes to be free."""
    if not class_name(name).isidentifier():
        name = f"x{name}"
    while iskeyword(class_name(name)) or class_name(name) in classes or module_name(name) in modules:
        name += suffix
    return name


Definition = TypeVar("Definition", OperationDefinitionNode, FragmentDefinitionNode)


def by_name(nodes: Iterator[Definition]) -> dict[str, Definition]:
    """Definitions sorted by name."""
    return {node.name.value: node for node in sorted(nodes, key=name_of) if node.name}


def name_of(node: OperationDefinitionNode | FragmentDefinitionNode) -> str:
    """The name of a definition; anonymous ones were refused before."""
    return node.name.value if node.name else ""


@dataclass(frozen=True)
class Renaming:
    """Copies of definitions in which fragments have other names; what needs no change is not copied."""

    names: Mapping[str, str]

    def definition(self, node: AnyNode) -> AnyNode:
        """A definition, field or inline fragment that spreads fragments by their new names."""
        selections: SelectionSetNode | None = getattr(node, "selection_set", None)
        changed = self.selections(selections) if selections else selections
        return node if changed is selections else copy_with(node, selection_set=changed)

    def selections(self, node: SelectionSetNode) -> SelectionSetNode:
        """A selection set."""
        changed = [self.selection(each) for each in node.selections]
        if all(new is old for new, old in zip(changed, node.selections, strict=True)):
            return node
        return SelectionSetNode(selections=tuple(changed), loc=node.loc)

    def selection(self, node: SelectionNode) -> SelectionNode:
        """One selection."""
        if isinstance(node, FragmentSpreadNode):
            return self.named(node)
        return self.definition(node) if isinstance(node, FieldNode | InlineFragmentNode) else node

    def named(self, node: AnyNode) -> AnyNode:
        """A fragment or its spread, with its new name."""
        name: NameNode = getattr(node, "name")  # noqa: B009 - both kinds of nodes have one
        other = self.names.get(name.value)
        return copy_with(node, name=NameNode(value=other, loc=name.loc)) if other else node


def copy_with(node: AnyNode, **changes: object) -> AnyNode:
    """A copy of a node with other members."""
    return type(node)(**{**{key: getattr(node, key) for key in node.keys}, "loc": node.loc, **changes})
