# Written by `make codegen` from labelbox_gen/_async/pages.py. DO NOT EDIT.
"""Lists that come in pages: nothing is fetched before iteration; from far away, the next page while one is consumed."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from labelbox_gen._concurrency import Pending, Pool
from labelbox_gen._runtime.operation import Data
from labelbox_gen._runtime.pages import Page, Paging, Variables, fewer

ItemT = TypeVar("ItemT")

#: Pages of one list under way at a time, at most.
AHEAD = 8

#: A page that comes in so many seconds is fetched when it is needed: to do it meanwhile would cost more than the wait.
NEAR = 0.02


class PaginatedCollection(Generic[ItemT]):
    """A lazy list of objects on the server.

    Nothing is fetched until you iterate. Where the server is not next door, the next page is fetched while you consume
    one, and further ones of a list that turns out to be long; objects that you are done with are not kept, so memory
    stays flat. Iterating again asks the server again.
    """

    def __init__(
        self,
        fetch: Callable[[Variables], Data],
        paging: Paging,
        build: Callable[[dict[str, Any]], ItemT],
        pool: Pool,
    ) -> None:
        self._fetch = fetch
        self._paging = paging
        self._build = build
        self._pool = pool

    def __iter__(self) -> Iterator[ItemT]:
        build = self._build
        for page in self._pages():
            rest = page.items
            rest.reverse()
            while rest:  # popped, so that what was consumed is gone when the next page comes
                yield build(rest.pop())

    def get_one(self) -> ItemT | None:
        """The first object, or None if there is none. Fetches one object."""
        for item in self.get_many(1):
            return item
        return None

    def get_many(self, n: int) -> list[ItemT]:
        """The first `n` objects, or all if there are fewer. Fetches no more than `n`."""
        taken: list[ItemT] = []
        asked = self._paging.start(n) if n > 0 else None
        while asked is not None and len(taken) < n:
            page = self._page(asked)
            taken += [self._build(item) for item in page.items[: n - len(taken)]]
            asked = None if page.following is None else fewer(page.following, n - len(taken))
        return taken

    def _pages(self) -> Iterator[Page]:
        """The pages in order. Where a page can be asked for without the one before, ever more travel side by side."""
        page = self._page(self._paging.start(None))
        asked, reach = page.following, 1
        under_way: deque[Pending[Page]] = deque()
        try:
            while page.following is not None:
                if page.seconds > NEAR:
                    while asked is not None and len(under_way) < reach:
                        under_way.append(self._pool.start(self._page, asked))
                        asked = self._paging.guess(asked)
                    reach = min(4 * reach, AHEAD)
                yield page
                if under_way:
                    page = under_way.popleft().result()
                else:
                    page, asked = self._page(page.following), None
                asked = asked or page.following
            yield page
        finally:
            for pending in under_way:
                pending.cancel()

    def _page(self, asked: Variables) -> Page:
        started = time.monotonic()
        data = self._fetch(asked)
        return self._paging.read(data, asked)._replace(seconds=time.monotonic() - started)

    def __repr__(self) -> str:
        return "<PaginatedCollection, fetched when iterated>"
