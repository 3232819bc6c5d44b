"""Reads SDL: every mistake that makes it no valid schema, each with its position."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graphql import (
    DocumentNode,
    EnumTypeDefinitionNode,
    FieldDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    InputObjectTypeDefinitionNode,
    InputValueDefinitionNode,
    InterfaceTypeDefinitionNode,
    InterfaceTypeExtensionNode,
    NamedTypeNode,
    Node,
    ObjectTypeDefinitionNode,
    ObjectTypeExtensionNode,
    OperationTypeDefinitionNode,
    ScalarTypeDefinitionNode,
    Source,
    TypeDefinitionNode,
    TypeNode,
    UnionTypeDefinitionNode,
    UnionTypeExtensionNode,
    Visitor,
    build_ast_schema,
    parse,
    validate_schema,
    visit,
)
from graphql.validation.validate import validate_sdl

from .errors import CodegenError, Problem

Kinds = tuple[type[TypeDefinitionNode], ...]

INTERFACE: Kinds = (InterfaceTypeDefinitionNode,)
OBJECT: Kinds = (ObjectTypeDefinitionNode,)
LEAF: Kinds = (EnumTypeDefinitionNode, ScalarTypeDefinitionNode)
INPUT: Kinds = (*LEAF, InputObjectTypeDefinitionNode)
OUTPUT: Kinds = (*LEAF, *OBJECT, *INTERFACE, UnionTypeDefinitionNode)


def read(source: Source) -> GraphQLSchema:
    """The schema of an SDL document.

    Raises:
        CodegenError: its syntax is wrong, or it describes no valid schema.
    """
    try:
        document = parse(source)
    except GraphQLError as error:
        raise CodegenError.of([problem(error, source)]) from error
    refuse(problem(error, source) for error in validate_sdl(document))
    refuse(wrong_kinds(document))
    try:
        schema = build_ast_schema(document, assume_valid_sdl=True)
    except (GraphQLError, TypeError) as error:
        raise CodegenError.of([Problem((source.name, 1, 1, str(error)))]) from error
    refuse(problem(error, source) for error in validate_schema(schema))
    return schema


def refuse(problems: Iterable[Problem]) -> None:
    """Raise what is wrong, if anything is; each thing once."""
    if found := set(problems):
        raise CodegenError.of(list(found))


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


def references(document: DocumentNode) -> list[tuple[NamedTypeNode, Kinds, str]]:
    """Every place that names a type, the kinds that it may have there, and what the place is."""
    found: list[tuple[NamedTypeNode, Kinds, str]] = []

    class References(Visitor):
        def enter(self, node: Node, *_: object) -> None:
            if isinstance(node, FieldDefinitionNode):
                found.append((named(node.type), OUTPUT, f"the field '{node.name.value}'"))
            elif isinstance(node, InputValueDefinitionNode):
                found.append((named(node.type), INPUT, f"the argument or input field '{node.name.value}'"))
            elif isinstance(node, OperationTypeDefinitionNode):
                found.append((node.type, OBJECT, f"the {node.operation.value} root"))
            elif isinstance(node, UnionTypeDefinitionNode | UnionTypeExtensionNode):
                found.extend((each, OBJECT, f"a member of {node.name.value}") for each in node.types)
            elif isinstance(
                node,
                ObjectTypeDefinitionNode
                | ObjectTypeExtensionNode
                | InterfaceTypeDefinitionNode
                | InterfaceTypeExtensionNode,
            ):
                found.extend(
                    (each, INTERFACE, f"an interface of {node.name.value}") for each in node.interfaces
                )

    visit(document, References())
    return found


def named(node: TypeNode) -> NamedTypeNode:
    """The type inside lists and non-nulls."""
    while not isinstance(node, NamedTypeNode):
        node = node.type  # pyright: ignore
    return node
