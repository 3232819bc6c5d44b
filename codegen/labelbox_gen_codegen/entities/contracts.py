"""What a role promises: a method sends certain variables, so the operation must take these and require no others."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from graphql import (
    GraphQLInputObjectType,
    GraphQLSchema,
    GraphQLType,
    OperationDefinitionNode,
    VariableDefinitionNode,
    is_required_input_field,
    print_ast,
)

from .. import conventions
from ..errors import Problem
from ..source.types import bare, item_of, type_of, variable_type, without_null

#: The scalars that take the id of an object, which is a string.
IDS = ("ID", "String")
#: What a variable must be, as messages say it.
KINDS = {
    "id": "ID!",
    "ids": "[ID!]!",
    "data": "an input type",
    "where": "an input with an id",
    "any": "a value",
}


def breaches(
    operation: OperationDefinitionNode, schema: GraphQLSchema, method: str, sends: Mapping[str, str]
) -> Iterator[Problem]:
    """The variables that keep `method` from working; `sends` says what kind of value it gives to which."""
    given = {node.variable.name.value: node for node in operation.variable_definitions or ()}
    for name, kind in sends.items():
        if name not in given:
            yield Problem.at(
                operation, f"by its name it is {method}, which sends ${name}: declare ${name}: {KINDS[kind]}"
            )
        elif not takes(variable_type(schema, given[name].type), kind):
            found = print_ast(given[name].type)
            yield Problem.at(
                given[name],
                f"by its name it is {method}, which sends {KINDS[kind]} as ${name}; it is {found}",
            )
    for name, node in given.items():
        if name not in sends and is_required(schema, node):
            known = ", ".join(f"${each}" for each in sends) or "no variables"
            yield Problem.at(
                node,
                f"by its name it is {method}, which sends {known}: ${name}: {print_ast(node.type)} would be missing. "
                "Give it a default or make it nullable, or give the operation a name without a role",
            )


def remarks(operation: OperationDefinitionNode, method: str, sends: Container[str]) -> Iterator[Problem]:
    """The optional variables that a method does not send."""
    for node in operation.variable_definitions or ():
        name = node.variable.name.value
        if name not in sends:
            yield Problem.at(node, f"{method} has no parameter for ${name}; client.graphql has one")


def is_required(schema: GraphQLSchema, node: VariableDefinitionNode) -> bool:
    """Whether a server refuses an operation that is sent without the variable."""
    return node.default_value is None and not without_null(variable_type(schema, node.type))[1]


def takes(type_: GraphQLType, kind: str) -> bool:
    """Whether a variable of a type can be given a value of a kind."""
    plain, _ = without_null(type_)
    item = item_of(plain)
    if kind == "any":
        return True
    if kind == "where":
        return id_input(type_)
    if kind == "data":
        return isinstance(plain, GraphQLInputObjectType)
    if kind == "ids":
        return item is not None and item_of(without_null(item)[0]) is None and bare(item).name in IDS
    return item is None and bare(plain).name in IDS


def id_input(type_: GraphQLType | None) -> bool:
    """Whether `{id: ...}` is a value of an input type, as `where` of one object is."""
    plain = without_null(type_)[0] if type_ else None
    if not isinstance(plain, GraphQLInputObjectType) or conventions.ID not in plain.fields:
        return False
    required = {name for name, field in plain.fields.items() if is_required_input_field(field)}
    return takes(type_of(plain.fields[conventions.ID]), "id") and required <= {conventions.ID}
