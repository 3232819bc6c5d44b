"""The session that a client and its entities share: one transport, and the ways to run an operation."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from labelbox_gen._concurrency.pool import AsyncPool
from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.entities.forms import made_by, unknown_name
from labelbox_gen._runtime.graphql.operation import Data, Operation
from labelbox_gen._runtime.graphql.sending import sender_of
from labelbox_gen._runtime.lists.paging import Paging, Variables, pick
from labelbox_gen._runtime.rest.request import Method, RestRequest, rest_request
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen._runtime.values.input_values import shown
from labelbox_gen._runtime.values.scalars import Scalar
from labelbox_gen._runtime.values.unset import UNSET
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError

from .http.transport import AsyncTransport
from .paginated_collection import AsyncPaginatedCollection

ItemT = TypeVar("ItemT")

#: Members of a client that entities use, and that completion does not show.
INTERNAL = frozenset(
    {"clock", "get", "pages", "pool", "rest", "run", "send", "sender", "transport", "tuning", "value"}
)


def session_of(client: object) -> AsyncSession:
    """The client that was passed to a static method.

    Raises:
        InvalidQueryError: it is not an AsyncClient.
    """
    if not isinstance(client, AsyncSession):
        raise InvalidQueryError(f"client must be an AsyncClient, not {shown(client)}")
    return client


class AsyncSender:
    """Sends the requests of a session."""

    def __init__(self, transport: AsyncTransport, pool: AsyncPool) -> None:
        self.transport = transport
        self.pool = pool

    async def send(self, operation: Operation, variables: Mapping[str, object]) -> Data:
        """Send an operation and return its data."""
        return await self.transport.send(operation, variables)

    async def rest(self, request: RestRequest, timeout: float | None) -> Any:
        """Send a request of the REST API and return its JSON."""
        return await self.transport.rest(request, timeout=timeout)


class AsyncSession:
    """Runs operations and returns their data as JSON, from which entities are built."""

    rest_endpoint: str
    """URL of the REST API."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._sender = AsyncSender(
            transport, AsyncPool(transport.tuning.workers, transport.tuning.close_grace_seconds)
        )

    @property
    def sender(self) -> AsyncSender:
        """What the session sends with; a mutation batch replaces it while it runs a method."""
        return sender_of(self, self._sender)

    @property
    def transport(self) -> AsyncTransport:
        """The HTTP transport."""
        return self.sender.transport

    @property
    def pool(self) -> AsyncPool:
        """The pool that runs calls concurrently."""
        return self.sender.pool

    @property
    def tuning(self) -> Tuning:
        """The sizes, counts and durations of this client."""
        return self._sender.transport.tuning

    @property
    def clock(self) -> Clock:
        """The clock of this client."""
        return self._sender.transport.clock

    async def send(self, operation: Operation, variables: Mapping[str, object]) -> Data:
        """Send an operation and return its data."""
        return await self.sender.send(operation, variables)

    async def rest(
        self,
        method: Method,
        path: Sequence[str],
        *,
        name: str,
        json: object = UNSET,
        query: Mapping[str, str] | None = None,
        idempotent: bool = False,
        timeout: float | None = None,
    ) -> Any:
        """Send a request of the REST API and return its JSON; None for an empty response.

        It has the retries, limits, deadlines and exceptions of operations, and cannot be part of a mutation batch.

        Args:
            method: the HTTP method.
            path: the segments of the path below `rest_endpoint`, such as `("ontologies", id)`; they are quoted.
            name: the name for errors and logs, such as `DeleteOntology`.
            json: the body; without it, the request has none.
            query: the parameters of the URL.
            idempotent: whether it is safe to send twice; a GET always is.
            timeout: seconds until there must be a response, all tries together.
        """
        root = self.rest_endpoint
        request = rest_request(root, method, path, name=name, json=json, query=query, idempotent=idempotent)
        return await self.sender.rest(request, timeout)

    async def run(
        self, operation: Operation, variables: Mapping[str, object], path: tuple[str, ...] = ()
    ) -> Any:
        """Send an operation and return the part of its data at `path`; None if that is null."""
        return pick(await self.send(operation, variables), path)

    async def get(self, operation: Operation, variables: Mapping[str, object], path: tuple[str, ...]) -> Data:
        """Send an operation and return the object at `path` of its data.

        Raises:
            ResourceNotFoundError: the object is null.
        """
        data = await self.run(operation, variables, path)
        if data is None:
            raise ResourceNotFoundError(
                f"there is no {path[-1]} for {dict(variables)}", operation=operation.name
            )
        return data

    async def value(
        self,
        operation: Operation,
        variables: Mapping[str, object],
        path: tuple[str, ...],
        scalar: Scalar,
        *,
        required: bool = False,
    ) -> Any:
        """Send an operation and give the value at `path` in its Python type.

        Raises:
            ResourceNotFoundError: an object on the path is null, or the value itself, which is `required`.
        """
        if required:
            value: Any = await self.get(operation, variables, path)
        else:
            *above, last = path
            found = await (
                self.get(operation, variables, tuple(above)) if above else self.send(operation, variables)
            )
            value = found[last]
        return value if value is None or scalar.load is None else scalar.load(value)

    def pages(
        self,
        operation: Operation,
        variables: Mapping[str, object],
        paging: Paging,
        build: Callable[[dict[str, Any]], ItemT],
        count: Callable[[], Awaitable[int]] | None = None,
    ) -> AsyncPaginatedCollection[ItemT]:
        """A lazy collection; nothing is sent yet. `count` requests the number of its objects, where the API has one."""

        async def fetch(page: Variables) -> Data:
            return await self.send(operation, {**variables, **page})

        return AsyncPaginatedCollection(
            fetch,
            paging,
            build,
            self._sender.pool,
            tuning=self.tuning,
            clock=self.clock,
            of=made_by(build),
            count=count,
            origin=(self.pages, (operation, variables, paging, build, count)),
        )

    if not TYPE_CHECKING:  # checkers find no such attribute

        def __getattr__(self, name: str) -> object:
            """A property that raised an AttributeError raises it again; other names do not exist."""
            if name.startswith("__") or hasattr(type(self), name) or "_sender" not in vars(self):
                return object.__getattribute__(self, name)
            raise unknown_name(type(self), name)

    def __dir__(self) -> list[str]:
        """What completion shows: without the methods that generated code calls."""
        return sorted({*super().__dir__()} - INTERNAL)

    async def close(self) -> None:
        """Close the connections; the object cannot be used afterwards."""
        await self._sender.pool.close()
        await self._sender.transport.close()
