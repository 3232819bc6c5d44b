"""Iteration over arguments that may be async iterables."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TypeVar

from labelbox_gen.exceptions import InvalidQueryError

ArgT = TypeVar("ArgT")


async def async_each(items: Iterable[ArgT] | AsyncIterable[ArgT]) -> AsyncIterator[ArgT]:
    """Iterate over a sync or async iterable."""
    if isinstance(items, AsyncIterable):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


def each(items: Iterable[ArgT]) -> Iterator[ArgT]:
    """Iterate over an iterable.

    Raises:
        InvalidQueryError: `items` is not iterable, or only asynchronously.
    """
    if not isinstance(items, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a checker
        raise InvalidQueryError(
            f"{type(items).__name__} cannot be iterated over", hint="Async items need an AsyncClient."
        )
    return iter(items)
