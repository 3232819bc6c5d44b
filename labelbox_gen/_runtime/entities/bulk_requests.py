"""Bulk operations in requests of a bounded size, one after the other, so that it is clear what is done."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from labelbox_gen.exceptions import LabelboxError

ItemT = TypeVar("ItemT")


@dataclass(frozen=True)
class Part(Generic[ItemT]):
    """Some of the items of a bulk operation."""

    items: Sequence[ItemT]
    start: int
    total: int
    done: str
    """What has happened to the items before it, such as "deleted"."""

    @contextmanager
    def sent(self) -> Generator[None]:
        """While it is sent: an error says how far the operation came, and how to go on."""
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
    """The items in pieces that a request can hold."""
    for start in range(0, len(items), size):
        yield Part(items[start : start + size], start, len(items), done)
