"""Validates documents by the rules of graphql-core in less than half of its time.

Names are not visited, because no rule uses them; each rule is called only for the kinds of nodes that it handles;
variables are searched only in definitions that contain a `$`; and `walk.py` replaces `visit`. An invalid document is
validated again by graphql-core itself, so that the errors are exactly its own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from graphql import (
    ASTValidationRule,
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    ParallelVisitor,
    TypeInfo,
    ValidationContext,
    specified_rules,
)
from graphql import validate as validate_by_graphql_core
from graphql.language.ast import QUERY_DOCUMENT_KEYS
from graphql.language.visitor import BREAK, SKIP, EnterLeaveVisitor
from graphql.validation.specified_rules import specified_sdl_rules
from graphql.validation.validate import validate_sdl as validate_sdl_by_graphql_core
from graphql.validation.validation_context import SDLValidationContext, VariableUsage, VariableUsageVisitor

from .parsing import OTHER_INTERNALS
from .walk import Walk

#: The parts of each kind of node that are visited.
KEYS = {
    kind: tuple(key for key in keys if key not in ("alias", "description", "name"))
    for kind, keys in QUERY_DOCUMENT_KEYS.items()
}
Rules = Collection[type[ASTValidationRule]]
Action = Callable[..., Any]
MANY = 10**6


def validate(
    schema: GraphQLSchema, document: DocumentNode, rules: Rules = specified_rules
) -> list[GraphQLError]:
    """What a server would refuse."""
    errors: list[GraphQLError] = []
    try:
        info = TypeInfo(schema)
        context = Context(schema, document, info, errors.append)
        Walk(Parallel([rule(context) for rule in rules]), KEYS, info).visit(document)
    except (GraphQLError, RecursionError, *OTHER_INTERNALS) as error:
        errors.append(GraphQLError(str(error)))
    return validate_by_graphql_core(schema, document, rules, max_errors=MANY) if errors else []


def validate_sdl(document: DocumentNode) -> list[GraphQLError]:
    """What makes a document no schema."""
    errors: list[GraphQLError] = []
    try:
        context = SDLValidationContext(document, None, errors.append)
        Walk(Parallel([rule(context) for rule in specified_sdl_rules]), KEYS).visit(document)
    except OTHER_INTERNALS as error:
        errors.append(GraphQLError(str(error)))
    return validate_sdl_by_graphql_core(document) if errors else []


class Context(ValidationContext):
    """Skips the search for variables in definitions without a `$`."""

    def __init__(
        self,
        schema: GraphQLSchema,
        document: DocumentNode,
        info: TypeInfo,
        report: Callable[[GraphQLError], None],
    ) -> None:
        super().__init__(schema, document, info, report)
        self.usages: dict[int, list[VariableUsage]] = {}

    def get_variable_usages(
        self, node: OperationDefinitionNode | FragmentDefinitionNode
    ) -> list[VariableUsage]:
        """The variables that are used directly in a definition."""
        if node.loc and node.loc.source.body.find("$", node.loc.start, node.loc.end) < 0:
            return []
        if id(node) not in self.usages:
            visitor = VariableUsageVisitor(self._type_info)
            Walk(visitor, KEYS, self._type_info).visit(node)
            self.usages[id(node)] = visitor.usages
        return self.usages[id(node)]


class Parallel(ParallelVisitor):
    """Visitors side by side; for each kind of node only those that do something with it."""

    def get_enter_leave_for_kind(self, kind: str) -> EnterLeaveVisitor:
        """The functions for a kind, made once."""
        if kind not in self.enter_leave_map:
            pairs = [(i, each.get_enter_leave_for_kind(kind)) for i, each in enumerate(self.visitors)]
            enters = [(i, pair.enter) for i, pair in pairs if pair.enter]
            leaves = [(i, pair.leave) for i, pair in pairs if pair.enter or pair.leave]
            self.enter_leave_map[kind] = EnterLeaveVisitor(
                self._enter(enters) if enters else None, self._leave(leaves) if leaves else None
            )
        return self.enter_leave_map[kind]

    def _enter(self, functions: list[tuple[int, Action]]) -> Action:
        skipping = self.skipping

        def enter(node: Node, *args: Any) -> None:
            for i, function in functions:
                if not skipping[i]:
                    result = function(node, *args)
                    if result is SKIP or result is False:
                        skipping[i] = node
                    elif result is BREAK or result is True:
                        skipping[i] = BREAK

        return enter

    def _leave(self, functions: list[tuple[int, Action | None]]) -> Action:
        skipping = self.skipping

        def leave(node: Node, *args: Any) -> None:
            for i, function in functions:
                if not skipping[i]:
                    result = function(node, *args) if function else None
                    if result is BREAK or result is True:
                        skipping[i] = BREAK
                elif skipping[i] is node:
                    skipping[i] = None

        return leave
