# Written by `make codegen` from labelbox_gen/_async/session.py. DO NOT EDIT.
"""What clients and entities share: one transport, and the three ways to use an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from labelbox_gen._concurrency import Pool
from labelbox_gen._runtime.entities.forms import made_by
from labelbox_gen._runtime.graphql.operation import Data, Operation
from labelbox_gen._runtime.lists.paging import Paging, Variables, pick
from labelbox_gen._runtime.mutation_batches.interception import intercepted, refuse_taken
from labelbox_gen._runtime.values.input_values import shown
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError

from .http.transport import Transport
from .paginated_collection import PaginatedCollection

ItemT = TypeVar("ItemT")

#: Members of a client that entities use, and that completion does not show.
INTERNAL = frozenset({"get", "pages", "pool", "run", "send", "transport"})


def session_of(client: object) -> Session:
    """The client that a static method was given.

    Raises:
        InvalidQueryError: it is no client, or one of the other half.
    """
    if not isinstance(client, Session):
        raise InvalidQueryError(f"client must be an Client, not {shown(client)}")
    return client


class Session:
    """Runs operations; what they return is JSON, which entities are made of."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._pool = Pool()

    @property
    def transport(self) -> Transport:
        """HTTP."""
        refuse_taken("uses the connection in a way of its own")
        return self._transport

    @property
    def pool(self) -> Pool:
        """Where calls run side by side."""
        refuse_taken("sends several requests")
        return self._pool

    def send(self, operation: Operation, variables: Mapping[str, object]) -> Data:
        """Send an operation and give its data, unless it belongs to a batch, which sends many at once."""
        known = intercepted(self, operation, variables)
        return self._transport.send(operation, variables) if known is None else known

    def run(self, operation: Operation, variables: Mapping[str, object], path: tuple[str, ...] = ()) -> Any:
        """Send an operation and give the part of its data at `path`; None if it is null."""
        return pick(self.send(operation, variables), path)

    def get(self, operation: Operation, variables: Mapping[str, object], path: tuple[str, ...]) -> Data:
        """The same, for an object that must be there.

        Raises:
            ResourceNotFoundError: the server answered null.
        """
        data = self.run(operation, variables, path)
        if data is None:
            raise ResourceNotFoundError(
                f"there is no {path[-1]} for {dict(variables)}", operation=operation.name
            )
        return data

    def pages(
        self,
        operation: Operation,
        variables: Mapping[str, object],
        paging: Paging,
        build: Callable[[dict[str, Any]], ItemT],
        count: Callable[[], int] | None = None,
    ) -> PaginatedCollection[ItemT]:
        """A lazy list; nothing is sent yet. `count` asks for the number of its objects, where the server knows it."""

        def fetch(page: Variables) -> Data:
            return self.send(operation, {**variables, **page})

        return PaginatedCollection(
            fetch,
            paging,
            build,
            self._pool,
            of=made_by(build),
            count=count,
            origin=(self.pages, (operation, variables, paging, build, count)),
        )

    def __dir__(self) -> list[str]:
        """What completion shows: without the methods that generated code calls."""
        return sorted({*super().__dir__()} - INTERNAL)

    def close(self) -> None:
        """Close the connections; the object cannot be used afterwards."""
        self._pool.close()
        self._transport.close()
