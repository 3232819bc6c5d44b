"""Methods that `[verbs]` of `names.toml` makes of operations whose names have no role.

`ExtendProjectReservations = "Project.extend_reservations"`: the operation becomes a method of an entity, which sends its
id as `$id`, or of the client (`Client.name`). The variables become parameters in the order of the document. The method
returns what the operation selects:

| selection | result |
| --- | --- |
| `...<Type>Fields` of an entity | the entity; None if the field is null and may be |
| a list of them | a lazy collection |
| `...<Type>Fields` that selects no id | a plain object with the fields as attributes, or a collection of such objects |
| one scalar or enum, or a list of them | the value |
| nothing but `__typename` | None |
"""

from __future__ import annotations

from collections.abc import Collection, Container
from dataclasses import replace
from typing import cast

from graphql import (
    FieldNode,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
)

from .. import conventions
from ..errors import Problem
from ..names.identifiers import response_key
from ..names.naming import Names
from ..shapes.python_types import result_type
from ..source.documents import Documents
from ..source.schema import explained
from ..source.types import Composite, field_of, named_type, root_type, type_of
from .facts import Leaf
from .targets import target_of


def plain_types(documents: Documents, names: Names, without_id: Container[str]) -> list[str]:
    """The types without id that a method gives: they become classes of plain objects."""
    targets = (
        target_of(documents.operations[name], documents, without_id).entity
        for name in names.verbs
        if name in documents.operations
    )
    return sorted({target for target in targets if target})


def owner_of(
    operation: OperationDefinitionNode, names: Names, entities: Collection[str]
) -> tuple[str, str] | Problem:
    """The entity or client that has the method, and the method's name."""
    assert operation.name is not None, "anonymous operations were refused"
    owner, _, method = names.verbs[operation.name.value].rpartition(".")
    if not method.isidentifier() or method.startswith("_"):
        return Problem.at(
            operation, f"[verbs] of names.toml gives it the name {method!r}, which no method can have"
        )
    if owner != conventions.CLIENT and owner not in entities:
        known = ", ".join([conventions.CLIENT, *sorted(entities)])
        return Problem.at(
            operation, f"[verbs] of names.toml makes it a method of {owner!r}; there are {known}"
        )
    return owner, method


def is_result(operation: OperationDefinitionNode, path: tuple[str, ...]) -> bool:
    """Whether `path` is the root field of a mutation: it may be null only together with an error, which is raised."""
    return len(path) == 1 and operation.operation == OperationType.MUTATION


def leaf_of(operation: OperationDefinitionNode, documents: Documents) -> Leaf | Problem:
    """The one value that an operation selects."""
    schema = documents.schema
    leaf = _descend(operation.selection_set, root_type(schema, operation), schema, ())
    if leaf is None:
        return _several(operation)
    if leaf.type and is_result(operation, leaf.path):
        return replace(leaf, type=replace(leaf.type, nullable=False), required=True)
    return leaf


def _descend(
    selections: SelectionSetNode, parent: Composite, schema: GraphQLSchema, path: tuple[str, ...]
) -> Leaf | None:
    """The only field on the way down; nothing if the selection has several, or a fragment."""
    fields = [node for node in selections.selections if isinstance(node, FieldNode)]
    named = [node for node in fields if node.name.value != "__typename"]
    if len(fields) < len(selections.selections) or len(named) > 1:
        return None
    if not named:
        return Leaf(path) if path else None
    (node,) = named
    field = field_of(parent, node)
    here = (*path, response_key(node))
    if node.selection_set is not None:
        return _descend(node.selection_set, cast("Composite", named_type(field)), schema, here)
    return Leaf(here, result_type(type_of(field)), explained(field.description))


def lazy_mutation(operation: OperationDefinitionNode) -> Problem:
    """A mutation that selects a list of objects, which a method would return as a lazy list."""
    return Problem.at(
        operation,
        "[verbs] of names.toml makes it a method that returns a list, which is requested when it is iterated; a mutation "
        "would not be sent before. Write the method by hand, or select the number of objects or `__typename`",
    )


def _several(operation: OperationDefinitionNode) -> Problem:
    return Problem.at(
        operation,
        "[verbs] of names.toml makes it a method, which returns one value, an entity or a plain object: select one "
        "field, `...<Type>Fields` of its type, or `__typename` for a method that returns nothing",
    )
