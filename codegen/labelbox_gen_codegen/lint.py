"""What is refused in `queries/`, each with its place and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    LoneAnonymousOperationRule,
    Node,
    NoUnusedFragmentsRule,
    OperationDefinitionNode,
    OperationType,
    OverlappingFieldsCanBeMergedRule,
    SingleFieldSubscriptionsRule,
    specified_rules,
    validate,
)

from .client_directives import with_client_directives
from .errors import Problem

#: Not errors, or told below in better words, or asked after `@allFields` was expanded.
SKIPPED = {
    NoUnusedFragmentsRule,
    LoneAnonymousOperationRule,
    SingleFieldSubscriptionsRule,
    OverlappingFieldsCanBeMergedRule,
}
RULES = [rule for rule in specified_rules if rule not in SKIPPED]


def check_document(document: DocumentNode, schema: GraphQLSchema) -> Iterator[Problem]:
    """What a server would refuse, and what has no place in an SDK."""
    for node in document.definitions:
        if isinstance(node, OperationDefinitionNode):
            yield from check_operation(node)
    for error in validate(with_client_directives(schema), document, RULES, max_errors=1000):
        yield problem(error)


def check_operation(node: OperationDefinitionNode) -> Iterator[Problem]:
    """An operation needs a name, and an answer rather than a stream of them."""
    if node.name is None:
        yield Problem.at(
            node, "this operation has no name; methods and models are named after it, so give it one"
        )
    if node.operation is OperationType.SUBSCRIPTION:
        yield Problem.at(node, "subscriptions are not supported: the transport is HTTP; poll a query instead")


def check_expanded(document: DocumentNode, schema: GraphQLSchema) -> Iterator[Problem]:
    """Fields that answer to one key must be one field; asked when `@allFields` has added its fields."""
    for error in validate(schema, document, [OverlappingFieldsCanBeMergedRule], max_errors=1000):
        yield problem(error)


def problem(error: GraphQLError) -> Problem:
    """A validation error where it is, with the other places it speaks of."""
    nodes = [node for node in error.nodes or [] if node.loc]
    others = sorted({place(node) for node in nodes[1:]} - {place(node) for node in nodes[:1]})
    also = f" (also {', '.join(others)})" if others else ""
    return Problem.at(nodes[0], error.message + also)


def place(node: Node) -> str:
    """`file:line:column` of a node."""
    file, line, column, _ = Problem.at(node, "")
    return f"{file}:{line}:{column}"
