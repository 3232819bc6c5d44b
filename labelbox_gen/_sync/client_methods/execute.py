# Written by `make codegen` from labelbox_gen/_async/client_methods/execute.py. DO NOT EDIT.
"""`execute`: GraphQL documents of users."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, overload

from labelbox_gen._runtime.graphql.custom_document import ad_hoc
from labelbox_gen._runtime.graphql.operation import Data, Operation
from labelbox_gen._runtime.graphql.response import read_response
from labelbox_gen._runtime.graphql.variables import variables
from labelbox_gen._runtime.values import call_arguments
from labelbox_gen._runtime.values.arguments import seconds
from labelbox_gen.exceptions import (
    InvalidArgumentError,
    InvalidQueryError,
    LabelboxError,
    ResourceNotFoundError,
)
from labelbox_gen_graphql._sync.client import ClientBase

if TYPE_CHECKING:
    import httpx

    ErrorHandlers = Mapping[str, Callable[[httpx.Response], object]]


class ExecuteMethods(ClientBase):
    """Run GraphQL documents."""

    enable_experimental: bool = False
    """Whether `execute` may send operations to the experimental API."""

    @overload
    def execute(
        self,
        query: str | None = None,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, object] | None = None,
        timeout: float | None = None,
        experimental: bool = False,
        error_log_key: str = "message",
        raise_return_resource_not_found: Literal[True] = True,
        error_handlers: None = None,
    ) -> Data: ...
    @overload
    def execute(
        self,
        query: str | None = None,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, object] | None = None,
        timeout: float | None = None,
        experimental: bool = False,
        error_log_key: str = "message",
        raise_return_resource_not_found: bool = True,
        error_handlers: ErrorHandlers | None = None,
    ) -> Data | None: ...
    def execute(
        self,
        query: str | None = None,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        files: Mapping[str, object] | None = None,
        timeout: float | None = None,
        experimental: bool = False,
        error_log_key: str = "message",
        raise_return_resource_not_found: bool = True,
        error_handlers: ErrorHandlers | None = None,
    ) -> Data | None:
        """Run a GraphQL document of your own. Source: Client reference, execute.

        A query is sent again when that is safe; a mutation is not, once the server may have executed it.

        Args:
            query: one operation, with the fragments it uses.
            params: its variables, inputs of `labelbox_gen_graphql.models` among them; an `Upload` makes the request
                a multipart one.
            data: instead of `query` and `params`: the form fields `operations` and `map` of the GraphQL multipart
                request specification, as JSON text or mappings.
            files: the files that `map` names: bytes, binary files, or tuples of name, content and media type.
            timeout: seconds until there must be a response, all attempts together; by default timeout and deadline
                of the client apply.
            experimental: send it to the experimental API, for which the client must be enabled.
            error_log_key: the member of an error in the response that becomes the message of the exception.
            raise_return_resource_not_found: False to return None for an object that does not exist.
            error_handlers: by error code: a function that is called with the response instead of raising. If it
                returns, `execute` returns None.

        Returns:
            The `data` of the response.

        Raises:
            InvalidQueryError: the document is not valid.
            InvalidArgumentError: an argument has the wrong type; nothing was sent.
            LabelboxError: anything else; the class says what.
        """
        if experimental and not self.enable_experimental:
            raise InvalidQueryError(
                "the experimental API is off", hint="Create the client with enable_experimental=True."
            )
        document, given = _document(query, params, data, files)
        operation = ad_hoc(document)
        timeout = None if timeout is None else call_arguments.positive("timeout", seconds("timeout", timeout))
        handlers = call_arguments.members("error_handlers", error_handlers)
        try:
            sent = variables(given)
        except RecursionError as error:
            raise InvalidArgumentError(
                "params are nested too deeply, or contain themselves", error
            ) from error
        response = _Response()
        try:
            found, _ = self.transport.exchange(
                operation, sent, response.read, timeout=timeout, experimental=experimental
            )
        except ResourceNotFoundError as error:
            if raise_return_resource_not_found and error.code not in handlers:
                raise _with_key(error, error_log_key) from error.cause
            response.handle(error, error_handlers or {})
            return None
        except LabelboxError as error:
            if error.code not in handlers:
                raise _with_key(error, error_log_key) from error.cause
            response.handle(error, error_handlers or {})
            return None
        return found


class _Response:
    """The last response of a call, for error handlers."""

    def __init__(self) -> None:
        self.status = 0
        self.body = b""

    def read(self, operation: Operation, status: int, body: bytes, request_id: str | None) -> Data:
        """The data of the response."""
        self.status, self.body = status, body
        return read_response(operation, status, body, request_id)

    def handle(self, error: LabelboxError, handlers: ErrorHandlers) -> None:
        """Call the handler of the error's code, if there is one."""
        from labelbox_gen._runtime.http.lean_httpx import httpx

        handler = handlers.get(error.code or "")
        if handler is not None:
            handler(httpx.Response(self.status, content=self.body))


def _document(
    query: str | None,
    params: Mapping[str, object] | None,
    data: Mapping[str, object] | None,
    files: Mapping[str, object] | None,
) -> tuple[str, Mapping[str, object]]:
    """The document and its variables.

    Raises:
        InvalidArgumentError: there is no document, or there are two.
    """
    if data is None and files is None:
        if query is None:
            raise InvalidArgumentError(
                "query is missing", hint="Give a document as query, or a form as data."
            )
        return call_arguments.text("query", query), call_arguments.members("params", params)
    if data is None or query is not None or params is not None:
        raise InvalidArgumentError(
            "give query and params, or data and files",
            hint="To send a file with query and params, put an Upload into params.",
        )
    from labelbox_gen._runtime.graphql.multipart_form import document_and_variables

    return document_and_variables(data, files)


def _with_key(error: LabelboxError, key: str) -> LabelboxError:
    """The error with another member of the response as its message, if the response has it."""
    if key != "message" and error.errors and key in error.errors[0]:
        error.message = str(error.errors[0][key])
    return error
