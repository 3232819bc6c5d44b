"""What clients and entities share: one transport, and the three ways to use an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from labelbox_gen._concurrency import AsyncPool
from labelbox_gen._runtime.operation import Data, Operation
from labelbox_gen._runtime.pages import Paging, Variables, pick
from labelbox_gen.exceptions import ResourceNotFoundError

from .pages import AsyncPaginatedCollection
from .transport import AsyncTransport

ItemT = TypeVar("ItemT")


class AsyncSession:
    """Runs operations; what they return is JSON, which entities are made of."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.transport = transport
        self.pool = AsyncPool()

    async def run(
        self, operation: Operation, variables: Mapping[str, object], path: tuple[str, ...] = ()
    ) -> Any:
        """Send an operation and give the part of its data at `path`; None if it is null."""
        return pick(await self.transport.send(operation, variables), path)

    async def get(self, operation: Operation, variables: Mapping[str, object], path: tuple[str, ...]) -> Data:
        """The same, for an object that must be there.

        Raises:
            ResourceNotFoundError: the server answered null.
        """
        data = await self.run(operation, variables, path)
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
    ) -> AsyncPaginatedCollection[ItemT]:
        """A lazy list; nothing is sent yet."""

        async def fetch(page: Variables) -> Data:
            return await self.transport.send(operation, {**variables, **page})

        return AsyncPaginatedCollection(fetch, paging, build, self.pool)

    async def close(self) -> None:
        """Close the connections; the object cannot be used afterwards."""
        await self.pool.close()
        await self.transport.close()
