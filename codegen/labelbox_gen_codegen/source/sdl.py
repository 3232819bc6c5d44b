"""Reads SDL: every mistake that makes it no valid schema, each with its position."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graphql import (
    DirectiveDefinitionNode,
    DocumentNode,
    EnumTypeDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    InputObjectTypeDefinitionNode,
    InputObjectTypeExtensionNode,
    InputValueDefinitionNode,
    InterfaceTypeDefinitionNode,
    InterfaceTypeExtensionNode,
    NamedTypeNode,
    ObjectTypeDefinitionNode,
    ObjectTypeExtensionNode,
    ScalarTypeDefinitionNode,
    SchemaDefinitionNode,
    SchemaExtensionNode,
    Source,
    TypeDefinitionNode,
    TypeNode,
    UnionTypeDefinitionNode,
    UnionTypeExtensionNode,
    build_ast_schema,
    validate_schema,
)

from ..errors import CodegenError, Problem, raise_any
from .parsing import parsed
from .validation import validate_sdl

Kinds = tuple[type[TypeDefinitionNode], ...]

INTERFACE: Kinds = (InterfaceTypeDefinitionNode,)
OBJECT: Kinds = (ObjectTypeDefinitionNode,)
LEAF: Kinds = (EnumTypeDefinitionNode, ScalarTypeDefinitionNode)
INPUT: Kinds = (*LEAF, InputObjectTypeDefinitionNode)
WITH_FIELDS = (
    ObjectTypeDefinitionNode,
    ObjectTypeExtensionNode,
    InterfaceTypeDefinitionNode,
    InterfaceTypeExtensionNode,
)
OUTPUT: Kinds = (*LEAF, *OBJECT, *INTERFACE, UnionTypeDefinitionNode)


def read(source: Source) -> GraphQLSchema:
    """The schema of an SDL document.

    Raises:
        CodegenError: its syntax is wrong, or it describes no valid schema.
    """
    try:
        document = parsed(source)
    except GraphQLError as error:
        raise CodegenError.of([problem(error, source)]) from error
    raise_any(problem(error, source) for error in validate_sdl(document))
    raise_any(wrong_kinds(document))
    try:
        schema = build_ast_schema(document, assume_valid_sdl=True)
    except (GraphQLError, TypeError) as error:
        raise CodegenError.of([Problem((source.name, 1, 1, str(error)))]) from error
    raise_any(problem(error, source) for error in validate_schema(schema))
    return schema


def problem(error: GraphQLError, source: Source) -> Problem:
    """An error of graphql-core where it is: at the last of its places, which differs from the others.

    An error about the schema as a whole is at its start.
    """
    places = [f"{source.name}:{each.line}:{each.column}" for each in error.locations or ()]
    also = f" (also {', '.join(places[:-1])})" if places[1:] else ""
    last = error.locations[-1] if error.locations else None
    line, column = (last.line, last.column) if last else (1, 1)
    return Problem((source.name, line, column, error.message + also))


def wrong_kinds(document: DocumentNode) -> Iterator[Problem]:
    """References to types of a kind that does not fit; graphql-core refuses those without a position."""
    defined = {node.name.value: node for node in document.definitions if isinstance(node, TypeDefinitionNode)}
    for reference, kinds, what in references(document):
        name = reference.name.value
        if name in defined and not isinstance(defined[name], kinds):
            yield Problem.at(reference, f"{what} cannot be the type '{name}'")


def references(document: DocumentNode) -> Iterator[tuple[NamedTypeNode, Kinds, str]]:
    """Every place that names a type, the kinds that it may have there, and what the place is."""
    for node in document.definitions:
        if isinstance(node, SchemaDefinitionNode | SchemaExtensionNode):
            for root in node.operation_types:
                yield root.type, OBJECT, f"the {root.operation.value} root"
        elif isinstance(node, UnionTypeDefinitionNode | UnionTypeExtensionNode):
            for member in node.types:
                yield member, OBJECT, f"a member of {node.name.value}"
        elif isinstance(node, InputObjectTypeDefinitionNode | InputObjectTypeExtensionNode):
            yield from of_inputs(node.fields)
        elif isinstance(node, DirectiveDefinitionNode):
            yield from of_inputs(node.arguments)
        elif isinstance(node, WITH_FIELDS):
            for interface in node.interfaces:
                yield interface, INTERFACE, f"an interface of {node.name.value}"
            for field in node.fields:
                yield named(field.type), OUTPUT, f"the field '{field.name.value}'"
                yield from of_inputs(field.arguments)


def of_inputs(nodes: Iterable[InputValueDefinitionNode]) -> Iterator[tuple[NamedTypeNode, Kinds, str]]:
    """The types of arguments or of input fields."""
    for node in nodes:
        yield named(node.type), INPUT, f"the argument or input field '{node.name.value}'"


def named(node: TypeNode) -> NamedTypeNode:
    """The type inside lists and non-nulls."""
    while not isinstance(node, NamedTypeNode):
        node = node.type  # pyright: ignore
    return node
