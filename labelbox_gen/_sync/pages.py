# Written by `make codegen` from labelbox_gen/_async/pages.py. DO NOT EDIT.
"""Lists that come in pages: nothing is fetched before iteration, and the next page while one is consumed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from labelbox_gen._concurrency import Pool
from labelbox_gen._runtime.operation import Data
from labelbox_gen._runtime.pages import Page, Paging, Variables, fewer

ItemT = TypeVar("ItemT")


class PaginatedCollection(Generic[ItemT]):
    """A lazy list of objects on the server.

    Nothing is fetched until you iterate. While you consume one page the next is fetched; pages that you are done
    with are not kept, so memory stays flat. Iterating again asks the server again.
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
            for item in page.items:
                yield build(item)

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
        page = self._page(self._paging.start(None))
        while page.following is not None:
            ahead = self._pool.start(self._page, page.following)
            try:
                yield page
            except BaseException:
                ahead.cancel()
                raise
            page = ahead.result()
        yield page

    def _page(self, asked: Variables) -> Page:
        return self._paging.read(self._fetch(asked), asked)

    def __repr__(self) -> str:
        return "<PaginatedCollection, fetched when iterated>"
