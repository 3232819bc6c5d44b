"""Bulk operations as sequential requests of bounded size, so that a failure has a known position."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from labelbox_gen.exceptions import LabelboxError

ItemT = TypeVar("ItemT")


@dataclass(frozen=True)
class Part(Generic[ItemT]):
    """The items of one request of a bulk operation."""

    items: Sequence[ItemT]
    start: int
    total: int
    done: str
    """Participle for the effect on the earlier items, such as "deleted"."""

    @contextmanager
    def sent(self) -> Generator[None]:
        """Add the progress of the operation, and how to continue, to an error of the request."""
        try:
            yield
        except LabelboxError as error:
            advice = (
                f"{self.start} of {self.total} were {self.done}; go on with those from index {self.start}."
            )
            if error.maybe_done:
                advice = f"{advice[:-1]}, of which up to {len(self.items)} may be {self.done}, too."
            error.hint = f"{error.hint} {advice}" if error.hint else advice
            raise


def parts(items: Sequence[ItemT], done: str, size: int) -> Iterator[Part[ItemT]]:
    """Split the items into requests."""
    for start in range(0, len(items), size):
        yield Part(items[start : start + size], start, len(items), done)
