"""What is refused in `queries/`, each with its place and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    LoneAnonymousOperationRule,
    Node,
    NoUnusedFragmentsRule,
    OperationDefinitionNode,
    OperationType,
    OverlappingFieldsCanBeMergedRule,
    SingleFieldSubscriptionsRule,
    print_ast,
    specified_rules,
)
from graphql.pyutils import did_you_mean, suggestion_list

from ..errors import CodegenError, Problem
from .client_directives import IDEMPOTENT, PLURAL, find, with_client_directives
from .validation import validate

#: Not errors, or told below in better words, or asked after `@allFields` was expanded.
SKIPPED = {
    NoUnusedFragmentsRule,
    LoneAnonymousOperationRule,
    SingleFieldSubscriptionsRule,
    OverlappingFieldsCanBeMergedRule,
}
#: What our directives are for.
ADVICE = {
    "@allFields": "It belongs on the definition of a fragment: fragment F on T @allFields { id }",
    "@idempotent": "It marks mutations that may be sent twice; queries always may.",
    "@plural": "It marks mutations of a list of ids.",
}
RULES = [rule for rule in specified_rules if rule not in SKIPPED]


def check_document(document: DocumentNode, schema: GraphQLSchema) -> Iterator[Problem]:
    """What a server would refuse, and what has no place in an SDK."""
    for node in document.definitions:
        if isinstance(node, OperationDefinitionNode):
            yield from check_operation(node)
            yield from check_plural(node)
    known = with_client_directives(schema)
    directives = [f"@{directive.name}" for directive in known.directives]
    fragments = [node.name.value for node in document.definitions if isinstance(node, FragmentDefinitionNode)]
    for error in validate(known, document, RULES):
        yield problem(error, hint(error.message, {"directive": directives, "fragment": fragments}))


def check_operation(node: OperationDefinitionNode) -> Iterator[Problem]:
    """An operation needs a name, and an answer rather than a stream of them."""
    if node.name is None:
        yield Problem.at(
            node, "this operation has no name; methods and models are named after it, so give it one"
        )
    if node.operation is OperationType.SUBSCRIPTION:
        yield Problem.at(node, "subscriptions are not supported: the transport is HTTP; poll a query instead")


def check_plural(node: OperationDefinitionNode) -> Iterator[Problem]:
    """Joining lists of ids must mean the same as sending one after the other, also in parts after a refusal."""
    directive = find(node, PLURAL)
    if directive is None or node.operation is not OperationType.MUTATION:
        return
    if [print_ast(variable.type) for variable in node.variable_definitions] != ["[ID!]!"]:
        yield Problem.at(directive, "a @plural mutation has one variable, which is a list of ids: [ID!]!")
    if len(node.selection_set.selections) != 1:
        yield Problem.at(directive, "a @plural mutation has one root field")
    if not find(node, IDEMPOTENT):
        yield Problem.at(
            directive, "a @plural mutation must be @idempotent: one that is refused is sent again in parts"
        )


def check_expanded(document: DocumentNode, schema: GraphQLSchema) -> Iterator[Problem]:
    """Fields that answer to one key must be one field; asked when `@allFields` has added its fields."""
    for error in validate(schema, document, [OverlappingFieldsCanBeMergedRule]):
        yield problem(error)


def hint(message: str, known: dict[str, list[str]]) -> str:
    """What to do about a message of graphql-core that does not say it itself."""
    for directive, advice in ADVICE.items():
        if message.startswith(f"Directive '{directive}' may not be used"):
            return f" {advice}"
    if found := re.match(r"Unknown (directive|fragment) '(.+)'\.$", message):
        kind, name = found.groups()
        return did_you_mean(suggestion_list(name, known[kind]))
    return ""


def problem(error: GraphQLError, advice: str = "") -> Problem:
    """A validation error where it is, with the other places it speaks of."""
    nodes = [node for node in error.nodes or [] if node.loc]
    if not nodes:  # the validation as a whole gave up, on fragments nested too deeply
        raise CodegenError(error.message)
    others = sorted({place(node) for node in nodes[1:]} - {place(node) for node in nodes[:1]})
    also = f" (also {', '.join(others)})" if others else ""
    return Problem.at(nodes[0], error.message + advice + also)


def place(node: Node) -> str:
    """`file:line:column` of a node."""
    file, line, column, _ = Problem.at(node, "")
    return f"{file}:{line}:{column}"
