"""Lists that come in pages: nothing is fetched before iteration; from far away, the next page while one is consumed."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload
from weakref import ref

from labelbox_gen._concurrency.pool import AsyncPending, AsyncPool
from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.entities.forms import EntityList
from labelbox_gen._runtime.graphql.operation import Data
from labelbox_gen._runtime.lists.lazy_lists import AsyncLazyList
from labelbox_gen._runtime.lists.paging import OffsetPaging, Page, Paging, Variables, WholeList, fewer
from labelbox_gen._runtime.lists.positions import Span, number, position, span
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import InvalidUsageError, ItemNotFoundError

if TYPE_CHECKING:
    from typing_extensions import Self

ItemT = TypeVar("ItemT")


class AsyncPaginatedCollection(AsyncLazyList, Generic[ItemT]):
    """A lazy list of objects on the server.

    Nothing is fetched until you iterate, or ask for some by `[5]` or `[10:20]`. Where the server is not next door, the
    next page is fetched while you consume one, and further ones of a list that turns out to be long; objects that you
    are done with are not kept, so memory stays flat. Iterating again asks the server again.
    """

    def __init__(
        self,
        fetch: Callable[[Variables], Awaitable[Data]],
        paging: Paging,
        build: Callable[[dict[str, Any]], ItemT],
        pool: AsyncPool,
        *,
        tuning: Tuning,
        clock: Clock,
        of: str = "objects",
        count: Callable[[], Awaitable[int]] | None = None,
        origin: tuple[Any, ...] | None = None,
    ) -> None:
        self._fetch = fetch
        self._paging = paging
        self._build = build
        self._pool = pool
        self._tuning = tuning
        self._clock = clock
        self._of = of
        self._count = count
        self._origin = origin
        self._iterator = _nothing

    def __aiter__(self) -> AsyncIterator[ItemT]:
        iterator = self._items()
        self._iterator = ref(iterator)
        return iterator

    async def _items(self) -> AsyncIterator[ItemT]:
        build = self._build
        async for page in self._pages():
            rest = page.items
            rest.reverse()
            while rest:  # popped, so that what was consumed is gone when the next page comes
                yield build(rest.pop())

    @overload
    def __getitem__(self, index: slice) -> Awaitable[list[ItemT]]: ...
    @overload
    def __getitem__(self, index: int) -> Awaitable[ItemT]: ...
    def __getitem__(self, index: int | slice) -> Awaitable[list[ItemT] | ItemT]:
        """`[5]` is the object at that position, `[10:20]` a list; fetches no more than needed.

        Positions count from the beginning. Lists that page by a cursor are read up to the position.

        Raises:
            ItemNotFoundError: there is no object at the position.
            InvalidQueryError: a position is negative.
        """
        return self._slice(span(index)) if isinstance(index, slice) else self._item(position(index))

    async def get_one(self) -> ItemT | None:
        """The first object, or None if there is none. Fetches one object."""
        for item in await self.get_many(1):
            return item
        return None

    async def get_many(self, n: int) -> list[ItemT]:
        """The first `n` objects, or all if there are fewer. Fetches no more than `n`.

        Raises:
            InvalidQueryError: `n` is no whole number.
        """
        return await self._between(0, max(0, number("n", n)))

    async def count(self) -> int:
        """Number of objects, as the server counts them; none of them is fetched.

        Raises:
            InvalidUsageError: the server has no count for this list; it is one for all labels of a project and all
                data rows of a dataset, and for lists that come in one piece.
        """
        if self._count is not None:
            return await self._count()
        if isinstance(self._paging, WholeList):
            return len(await self._between(0, None))
        raise InvalidUsageError(
            f"the server does not count {self!r}",
            hint="Iterate over it to count; `get_one()` tells whether there is any object.",
        )

    async def to_pandas(self) -> Any:
        """All objects as a `pandas.DataFrame`: a row for each object, a column for each field. Fetches all pages.

        Raises:
            LabelboxError: pandas is not installed.
        """
        from labelbox_gen._runtime.lists.data_frames import DataFrames

        frames = DataFrames()
        return frames.frame([item async for item in self])

    async def _item(self, index: int) -> ItemT:
        for item in await self._between(index, index + 1):
            return item
        raise ItemNotFoundError(f"{self!r} has no object at position {index}")

    async def _slice(self, asked: Span) -> list[ItemT]:
        found = await self._between(asked.start, asked.stop)
        return found if asked.step == 1 else EntityList(found[:: asked.step])

    async def _between(self, start: int, stop: int | None) -> list[ItemT]:
        """The objects from one position up to another; a list without offsets is read from its beginning."""
        taken: EntityList[ItemT] = EntityList()
        left = sys.maxsize if stop is None else stop - start
        drop = 0 if isinstance(self._paging, OffsetPaging) else start
        asked = self._paging.start(drop + left, start - drop) if left > 0 else None
        while asked is not None and left > 0:
            page = await self._page(asked)
            taken += [self._build(item) for item in page.items[drop : drop + left]]
            left -= max(0, min(left, len(page.items) - drop))
            drop = max(0, drop - len(page.items))
            asked = None if page.following is None else fewer(page.following, drop + left)
        return taken

    async def _pages(self) -> AsyncIterator[Page]:
        """The pages in order. Pages that do not depend on the one before are prefetched, more with each page."""
        page = await self._page(self._paging.start(None))
        asked, reach = page.following, 1
        in_flight: deque[AsyncPending[Page]] = deque()
        try:
            while page.following is not None:
                if page.seconds > self._tuning.prefetch_min_latency_seconds:
                    while asked is not None and len(in_flight) < reach:
                        in_flight.append(self._pool.start(self._page, asked))
                        asked = self._paging.guess(asked)
                    reach = min(4 * reach, self._tuning.prefetch_pages)
                yield page
                if in_flight:
                    page = await in_flight.popleft().result()
                else:
                    page, asked = await self._page(page.following), None
                asked = asked or page.following
            yield page
        finally:
            for pending in in_flight:
                pending.cancel()

    async def _page(self, asked: Variables) -> Page:
        started = self._clock.monotonic()
        data = await self._fetch(asked)
        return self._paging.read(data, asked)._replace(seconds=self._clock.monotonic() - started)

    def __repr__(self) -> str:
        return f"<PaginatedCollection of {self._of}, fetched when iterated>"

    def __reduce__(self) -> tuple[Any, ...]:
        """With the client; nothing was fetched, so a copy is another way to ask the same."""
        if self._origin is None:
            raise InvalidUsageError(f"{self!r} cannot be copied or pickled")
        return self._origin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return copy(self)


def _nothing() -> None:
    """The iterator before there is one."""
