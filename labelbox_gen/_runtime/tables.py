"""Whatever holds rows, as rows: lists and generators as they are, tables piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, Protocol

from labelbox_gen.exceptions import InvalidQueryError


class Table(Protocol):
    """A table of pandas, polars or Arrow, as far as types can say it: one has columns, or batches that have."""

    @property
    def columns(self) -> Any: ...


#: Rows of a table that are Python objects at a time.
SLICE = 1000


def records(items: Any) -> Any:
    """An iterable, sync or async as `items` is: the rows of a pandas or polars DataFrame, an Arrow table or a stream of Arrow batches; else `items` itself.

    Known by what they can do, so that none of the packages is needed.
    """
    if isinstance(items, str | bytes | Mapping):
        raise InvalidQueryError(f"items must be a list of rows, not one {type(items).__name__}")  # pyright: ignore[reportUnknownArgumentType]
    if hasattr(items, "iloc") and hasattr(items, "columns"):
        return _pandas(items)
    if hasattr(items, "iter_rows"):
        return items.iter_rows(named=True)
    if hasattr(items, "to_batches"):
        return _batches(items.to_batches(max_chunksize=SLICE))
    if hasattr(items, "to_pylist"):
        return _batch(items)
    if isinstance(items, AsyncIterable):
        return _async_batches(items)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(items, Iterable):
        return _batches(items)  # pyright: ignore[reportUnknownArgumentType]
    raise InvalidQueryError(f"items must be rows to iterate over, not {type(items).__name__}")


def _batches(items: Iterable[Any]) -> Iterator[Any]:
    """Files of Parquet are read as a stream of batches; any other item is a row."""
    for item in items:
        if item.__class__ is not dict and hasattr(item, "to_pylist"):
            yield from _batch(item)
        else:
            yield item


async def _async_batches(items: AsyncIterable[Any]) -> AsyncIterator[Any]:
    async for item in items:
        if hasattr(item, "to_pylist"):
            for row in _batch(item):
                yield row
        else:
            yield item


def _batch(batch: Any) -> Iterator[dict[str, Any]]:
    for start in range(0, batch.num_rows, SLICE):
        yield from batch.slice(start, SLICE).to_pylist()


def _pandas(frame: Any) -> Iterator[dict[str, Any]]:
    """What pandas calls missing (NaN, NaT, NA) is None, which is no value."""
    for start in range(0, len(frame), SLICE):
        part = frame.iloc[start : start + SLICE]
        yield from part.astype(object).where(part.notna(), None).to_dict("records")
