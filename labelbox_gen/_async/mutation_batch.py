"""Batches: many mutations in few requests, each with an outcome of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, TypeVar

from labelbox_gen._concurrency import AsyncPending, async_attempt, async_if_possible
from labelbox_gen._runtime.graphql.operation import Data
from labelbox_gen._runtime.http.multipart import encode
from labelbox_gen._runtime.lists.positions import number
from labelbox_gen._runtime.mutation_batches.document import BatchDocument, Entry
from labelbox_gen._runtime.mutation_batches.interception import Giving, Request, Taken, Taking, intercepting
from labelbox_gen._runtime.mutation_batches.outcome import Outcome, batch_error
from labelbox_gen._runtime.mutation_batches.plan import BatchPlan
from labelbox_gen.exceptions import InvalidQueryError, InvalidUsageError, LabelboxError
from labelbox_gen.progress import Progress, Report, reporter

from .session import AsyncSession

if TYPE_CHECKING:
    from typing_extensions import Self

P = ParamSpec("P")
ResultT = TypeVar("ResultT")

CALL = "Call the method without the batch."


class AsyncMutationBatch:
    """Collects calls that change something, and sends many of them in one request. `client.batch()` makes one.

    Calls about the same object are done in the order in which they were added; others in any order. Each is done or
    fails on its own, and none is sent twice that could be done twice. One thread or task at a time may use a batch.

    Memory stays flat: adding waits when much is under way. An async batch cannot wait there; if more is added than
    memory holds, `await batch.send()` now and then.
    """

    def __init__(self, client: AsyncSession, size: int, progress: Progress) -> None:
        size = number("size", size)
        if size < 1:
            raise InvalidQueryError(f"the size of a batch must be at least 1, not {size}")
        self._client = client
        self._plan = BatchPlan(size)
        self._under_way: deque[tuple[BatchDocument, AsyncPending[Data]]] = deque()
        self._ahead = 2 * client.pool.workers
        self._progress = progress
        self._report: Report = lambda done, total: None
        self._stack = ExitStack()
        self._closed = False

    def add(
        self, call: Callable[P, Awaitable[ResultT]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Outcome[ResultT]:
        """Add a call, such as `batch.add(data_row.update, external_id="x")`.

        It may be any method of this client, of its objects or of `client.graphql` that begins with a mutation.
        Nothing is changed on the object before the outcome is there. Full documents are sent while you go on adding.

        Returns:
            What will become of it: after `send` or the block, `result()` gives what the method returns.

        Raises:
            InvalidQueryError: the method does something else first, or the batch is over.
            LabelboxError: the method itself refused the arguments.
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
        if len(self._under_way) + self._plan.waiting >= self._ahead:
            async_if_possible(self._settle)
        return outcome

    async def send(self) -> list[Outcome[Any]]:
        """Send what was added, and wait for it.

        Returns:
            The outcomes that are not `ok` and were not returned before; leaving the block does not raise for them.
        """
        self._plan.close()
        self._begin()
        try:
            while self._under_way:
                await self._settle()
        except BaseException:
            self._stop()
            raise
        return self._plan.told()

    def __reduce__(self) -> NoReturn:
        raise InvalidUsageError("a batch cannot be copied or pickled", hint="Make one with client.batch().")

    def _request(self, bound: Callable[[], Awaitable[Any]]) -> Request:
        """The first request of a call."""
        try:
            with intercepting(Taking()):
                async_attempt(bound)
        except Taken as taken:
            self._check(taken.request)
            return taken.request
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
        """Send the documents that may be under way now; the pool bounds how many really are."""
        while (document := self._plan.begin()) is not None:
            operation, variables = document.request()
            pending = self._client.pool.start(self._client.transport.send, operation, variables)
            self._under_way.append((document, pending))

    async def _settle(self) -> None:
        """Wait for the oldest document, and note what came of it."""
        document, pending = self._under_way[0]
        try:
            answer: Data | LabelboxError = await pending.result()
        except LabelboxError as error:
            answer = error
        self._under_way.popleft()
        for entry, own in self._plan.end(document, answer):
            await self._run_again(entry, own)
        self._report(self._plan.settled, self._plan.added)
        self._begin()

    async def _run_again(self, entry: Entry, answer: Data | LabelboxError) -> None:
        """Call the method once more, which now gets its answer."""
        try:
            with intercepting(Giving(answer)):
                value = await entry.call()
        except LabelboxError as error:
            self._plan.fail(entry, error)
        else:
            self._plan.succeed(entry, value)

    async def __aenter__(self) -> Self:
        self._report = self._stack.enter_context(reporter(self._progress, "Batch"))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Send what is left.

        Raises:
            BatchError: operations failed, or have an unknown outcome.
        """
        self._closed = True
        with self._stack:
            if error is not None:
                await self._abandon(error)
            elif failed := await self.send():
                raise batch_error(failed, self._plan.added)

    async def _abandon(self, error: BaseException) -> None:
        """The block failed: what is under way is waited for, unless somebody wants to stop at once."""
        self._plan.abandon("the block of the batch was left with an error")
        while self._under_way and isinstance(error, Exception):
            await self._settle()
        self._stop()

    def _stop(self) -> None:
        """Wait for nothing any more."""
        self._plan.abandon("the batch was stopped")
        for document, pending in self._under_way:
            pending.cancel()
            self._plan.lose(document)
        self._under_way.clear()
