# Written by `make codegen` from labelbox_gen/_async/mutation_batch.py. DO NOT EDIT.
"""Mutation batches: many mutations in few requests, each with its own outcome.

A method runs twice. When it is added, its first request is recorded, which ends the call. When the response is there,
the method runs again with a sender that replays the response, so that it returns its usual result.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, TypeVar

from labelbox_gen._concurrency.calls import run_until_await, wait_if_sync
from labelbox_gen._concurrency.pool import Pending
from labelbox_gen._runtime.graphql.operation import Data, Operation
from labelbox_gen._runtime.graphql.sending import replaced
from labelbox_gen._runtime.http.multipart import encode
from labelbox_gen._runtime.lists.positions import number
from labelbox_gen._runtime.mutation_batches.document import BatchDocument, Entry
from labelbox_gen._runtime.mutation_batches.outcome import Outcome, batch_error
from labelbox_gen._runtime.mutation_batches.plan import BatchPlan
from labelbox_gen._runtime.mutation_batches.recording import CALL, Recorded, Recorder, Request
from labelbox_gen._runtime.mutation_batches.response import MergedResponse, read_merged
from labelbox_gen.exceptions import InvalidQueryError, InvalidUsageError, LabelboxError
from labelbox_gen.progress import Progress, Report, reporter

from .session import Sender, Session

if TYPE_CHECKING:
    from typing_extensions import Self

P = ParamSpec("P")
ResultT = TypeVar("ResultT")


class _Replay(Sender):
    """Returns a response, or raises an error, for the first request; further requests are sent."""

    def __init__(self, response: Data | LabelboxError, own: Sender) -> None:
        super().__init__(own.transport, own.pool)
        self._response: Data | LabelboxError | None = response

    def send(self, operation: Operation, variables: Mapping[str, object]) -> Data:
        response, self._response = self._response, None
        if isinstance(response, LabelboxError):
            raise response
        return super().send(operation, variables) if response is None else response


class MutationBatch:
    """Collects mutations and sends many of them in one request. Created by `client.batch()`.

    Calls about the same object are executed in the order in which they were added; others in any order. Each succeeds
    or fails independently, and only idempotent mutations are retried. A batch serves one thread or task at a time.

    Memory stays bounded: adding waits while many requests are in flight. An async batch cannot wait there: call
    `batch.send()` regularly when adding more operations than fit into memory.
    """

    def __init__(self, client: Session, size: int, progress: Progress) -> None:
        size = number("size", size)
        if size < 1:
            raise InvalidQueryError(f"the size of a batch must be at least 1, not {size}")
        self._client = client
        self._plan = BatchPlan(size)
        self._in_flight: deque[tuple[BatchDocument, Pending[MergedResponse | Data]]] = deque()
        self._ahead = 2 * client.pool.workers
        self._progress = progress
        self._report: Report = lambda done, total: None
        self._stack = ExitStack()
        self._closed = False

    def add(self, call: Callable[P, ResultT], /, *args: P.args, **kwargs: P.kwargs) -> Outcome[ResultT]:
        """Add a call, such as `batch.add(data_row.update, external_id="x")`.

        Any method of this client, its entities or `client.graphql` whose first request is a mutation can be added.
        The entity stays unchanged until the outcome is known. Full documents are sent while you go on adding.

        Returns:
            The outcome of the call: after `send` or the block, `result()` returns the result of the method.

        Raises:
            InvalidQueryError: the method does not begin with a mutation, or the batch is over.
            LabelboxError: the method rejected the arguments.
        """
        if self._closed:
            raise InvalidQueryError("the batch is over", hint="Make a new one with client.batch().")
        bound = partial(call, *args, **kwargs)
        try:
            request = self._request(bound)
            size = len(encode(request.operation, request.variables))
        except LabelboxError as error:
            error.message = f"operation {self._plan.added}: {error.message}"
            raise
        outcome: Outcome[ResultT] = Outcome(self._plan.added, request.operation.name)
        self._plan.add(Entry(outcome, bound, request.operation, request.variables, size))
        self._begin()
        if len(self._in_flight) + self._plan.waiting >= self._ahead:
            wait_if_sync(self._settle)
        return outcome

    def send(self) -> list[Outcome[Any]]:
        """Send the operations added so far, and wait for their outcomes.

        Returns:
            The outcomes that are not `ok` and were not returned before; leaving the block does not raise for these.
        """
        self._plan.close()
        self._begin()
        try:
            while self._in_flight:
                self._settle()
        except BaseException:
            self._stop()
            raise
        return self._plan.told()

    def __reduce__(self) -> NoReturn:
        raise InvalidUsageError("a batch cannot be copied or pickled", hint="Make one with client.batch().")

    def _request(self, bound: Callable[[], Any]) -> Request:
        """The first request of a call."""
        try:
            with replaced(Recorder):
                run_until_await(bound)
        except Recorded as recorded:
            self._check(recorded.request)
            return recorded.request
        raise InvalidQueryError("the call does not begin with a mutation", hint=CALL)

    def _check(self, request: Request) -> None:
        name = request.operation.name
        if request.session is not self._client:
            raise InvalidQueryError(f"{name} would be sent by another client", hint=CALL)
        if request.operation.kind == "query":
            raise InvalidQueryError(f"the call begins with the query {name}", hint=CALL)
        if request.operation.files:
            raise InvalidQueryError(f"{name} uploads a file", hint=CALL)

    def _begin(self) -> None:
        """Send the documents that are ready; the pool bounds the requests in flight."""
        while (document := self._plan.begin()) is not None:
            pending = self._client.pool.start(self._send, document)
            self._in_flight.append((document, pending))

    def _send(self, document: BatchDocument) -> MergedResponse | Data:
        operation, variables = document.request()
        if not document.is_merged:
            return self._client.transport.send(operation, variables)
        response, maybe_done = self._client.transport.exchange(operation, variables, read_merged)
        return replace(response, maybe_done=maybe_done)

    def _settle(self) -> None:
        """Wait for the response to the oldest document, and record it."""
        document, pending = self._in_flight[0]
        try:
            response: MergedResponse | Data | LabelboxError = pending.result()
        except LabelboxError as error:
            response = error
        self._in_flight.popleft()
        for entry, own in self._plan.end(document, response):
            self._run_again(entry, own)
        self._report(self._plan.settled, self._plan.added)
        self._begin()

    def _run_again(self, entry: Entry, response: Data | LabelboxError) -> None:
        """Call the method again, with its response."""
        replay = _Replay(response, self._client.sender)
        try:
            with replaced(lambda session, own: replay if session is self._client else own):
                value = entry.call()
        except LabelboxError as error:
            self._plan.fail(entry, error)
        else:
            self._plan.succeed(entry, value)

    def __enter__(self) -> Self:
        self._report = self._stack.enter_context(reporter(self._progress, "Batch"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Send the remaining operations.

        Raises:
            BatchError: operations failed, or have an unknown outcome.
        """
        self._closed = True
        with self._stack:
            if error is not None:
                self._abandon(error)
            elif failed := self.send():
                raise batch_error(failed, self._plan.added)

    def _abandon(self, error: BaseException) -> None:
        """The block failed: wait for requests in flight, except after KeyboardInterrupt and the like."""
        self._plan.abandon("the block of the batch was left with an error")
        while self._in_flight and isinstance(error, Exception):
            self._settle()
        self._stop()

    def _stop(self) -> None:
        """Drop the requests in flight."""
        self._plan.abandon("the batch was stopped")
        for document, pending in self._in_flight:
            pending.cancel()
            self._plan.lose(document)
        self._in_flight.clear()
