"""The execution of a GraphQL request, from its document to its response."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    ExecutionResult,
    FieldNode,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    execute,  # pyright: ignore[reportUnknownVariableType]
)

from ..access.api_keys import Caller
from ..services import Services
from .binding import make_schema, read_sdl
from .callers import Origin, caller_of, context_of
from .context import Context
from .documents import Document, Documents
from .graphql_core import execution_class
from .mutation import MutationExecution
from .query import QueryExecution
from .resolvers import Field
from .response import Answer, errors_of, refuse


@dataclass(frozen=True)
class Request:
    """A GraphQL request, in whichever form it was sent."""

    query: str
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    operation_name: str | None = None
    origin: Origin = field(default_factory=Origin)


class Executor:
    """Runs requests in the calling thread."""

    def __init__(self, services: Services, fields: Mapping[tuple[str, str], Field]) -> None:
        self._services = services
        self.schema: GraphQLSchema = make_schema(
            read_sdl(), fields, services.entities, services.visibility.counts
        )
        self._documents = Documents(self.schema, services.settings)
        self._quiet = {name for (_, name), each in fields.items() if each.quiet}
        self._writing = {
            name for (type_name, name), each in fields.items() if type_name == "Query" and each.writes
        }

    def run(self, request: Request) -> Answer:
        try:
            caller = caller_of(self._services, request.origin)
            document = self._documents.get(request.query, request.variables)
            operation = document.operation(request.operation_name)
            write = self._writes(operation)
            with self._services.files.received(request.variables):
                result = (self._write if write else self._read)(request, caller, document)
        except Exception as error:  # the boundary: every error gets a code, and no internal detail leaks
            return refuse(error, request.origin.id)
        return _answer(result, request)

    def _writes(self, operation: OperationDefinitionNode) -> bool:
        if operation.operation is OperationType.MUTATION:
            return True
        selections = operation.selection_set.selections
        return any(isinstance(node, FieldNode) and node.name.value in self._writing for node in selections)

    def _only(self, names: Collection[str], operation: OperationDefinitionNode) -> bool:
        selections = operation.selection_set.selections
        return all(isinstance(node, FieldNode) and node.name.value in names for node in selections)

    def _read(self, request: Request, caller: Caller, document: Document) -> ExecutionResult:
        with self._services.database.read() as connection:
            return self._execute(
                request, document, context_of(self._services, request.origin, caller, connection)
            )

    def _write(self, request: Request, caller: Caller, document: Document) -> ExecutionResult:
        """A failed root field of a mutation is rolled back alone; a query that writes is rolled back as a whole."""
        operation = document.operation(request.operation_name).operation
        with self._services.database.write() as connection:
            context = context_of(self._services, request.origin, caller, connection)
            savepoint = context.savepoint()
            context.store.quiet = self._only(self._quiet, document.operation(request.operation_name))
            result = self._execute(request, document, context)
            if result.errors and operation is not OperationType.MUTATION:
                savepoint.rollback()
        self._services.committed(context.store)
        return result

    def _execute(self, request: Request, document: Document, context: Context) -> ExecutionResult:
        operation = document.operation(request.operation_name).operation
        kind = MutationExecution if operation is OperationType.MUTATION else QueryExecution
        result = execute(
            self.schema,
            document.node,
            context_value=context,
            variable_values=dict(request.variables),
            operation_name=request.operation_name,
            is_awaitable=lambda _: False,
            **execution_class(kind),
        )
        assert isinstance(result, ExecutionResult)
        return result


def _answer(result: ExecutionResult, request: Request) -> Answer:
    if not result.errors:
        return Answer(200, {"data": result.data})
    errors = errors_of(result.errors, request.origin.id, request.variables)
    wrong_variables = result.data is None and all(not error.path for error in result.errors)
    return Answer(400 if wrong_variables else 200, {"data": result.data, "errors": errors})
