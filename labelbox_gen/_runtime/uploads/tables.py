"""Iteration over the rows of lists, generators and tables."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from labelbox_gen.exceptions import InvalidQueryError


class Table(Protocol):
    """A table of pandas, polars or Arrow: the structural types of their columns or record batches."""

    @property
    def columns(self) -> Any: ...


#: Rows of a table that are converted to Python objects at a time.
SLICE = 1000


def records(items: Any) -> Any:
    """An iterable, sync or async as `items` is: the rows of a pandas or polars DataFrame, an Arrow table or a stream of Arrow batches; else `items` itself.

    Tables are recognized by their protocols, so none of the packages is imported.
    """
    if isinstance(items, str | bytes | Mapping):
        raise InvalidQueryError(f"items must be a list of rows, not one {type(items).__name__}")  # pyright: ignore[reportUnknownArgumentType]
    if hasattr(items, "iloc") and hasattr(items, "columns"):
        return _pandas(items)
    if hasattr(items, "iter_rows"):
        return items.iter_rows(named=True)
    if hasattr(items, "to_batches"):
        return _batches(items.to_batches(max_chunksize=SLICE))
    if _is_batch(items):
        return _batch(items)
    if isinstance(items, AsyncIterable):
        return _async_batches(items)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(items, Iterable):
        return _batches(items)  # pyright: ignore[reportUnknownArgumentType]
    raise InvalidQueryError(f"items must be rows to iterate over, not {type(items).__name__}")


def _batches(items: Iterable[Any]) -> Iterator[Any]:
    """Read Parquet files as a stream of record batches; any other item is a row."""
    for item in items:
        if item.__class__ is not dict and _is_batch(item):
            yield from _batch(item)
        else:
            yield item


async def _async_batches(items: AsyncIterable[Any]) -> AsyncIterator[Any]:
    async for item in items:
        if _is_batch(item):
            for row in _batch(item):
                yield row
        else:
            yield item


def _is_batch(item: object) -> bool:
    """Whether an Arrow object has rows: record batches and tables do, arrays and scalars do not."""
    return hasattr(item, "to_pylist") and hasattr(item, "num_rows")


def _batch(batch: Any) -> Iterator[dict[str, Any]]:
    _check_names(batch.schema.names)
    for start in range(0, batch.num_rows, SLICE):
        yield from _converted(start, batch.slice(start, SLICE).to_pylist)


def _pandas(frame: Any) -> Iterator[dict[str, Any]]:
    """Replace the missing values of pandas (NaN, NaT, NA) by None."""
    _check_names(list(frame.columns))
    for start in range(0, len(frame), SLICE):
        part = frame.iloc[start : start + SLICE]
        yield from _converted(start, lambda part=part: _records_of(part))


def _records_of(part: Any) -> list[dict[str, Any]]:
    return part.astype(object).where(part.notna(), None).to_dict("records")


def _check_names(names: Sequence[object]) -> None:
    """Reject duplicate column names: a row dict would hold only the last value."""
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise InvalidQueryError(f"the table has several columns named {twice!r}")


def _converted(start: int, convert: Callable[[], list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Convert rows to Python objects; some column types cannot be converted."""
    try:
        return convert()
    except (ValueError, TypeError, OverflowError, NotImplementedError, ImportError) as error:
        raise InvalidQueryError(
            f"rows from {start} on: the table has a column that cannot be read: {error}",
            error,
            hint="Cast the column to text, numbers or lists, or leave it out.",
        ) from error
