"""The state of a mutation batch: operations added, documents ready to send, and outcomes. Does no I/O."""

from __future__ import annotations

from collections import deque
from typing import Any

from labelbox_gen.exceptions import LabelboxError

from ..graphql.operation import Data
from .document import BatchDocument, Entry
from .outcome import Outcome
from .response import LOOK, Answered, MergedResponse, read

#: Maximum bytes of the variables of a document; a larger operation is sent alone.
MAX_BYTES = 1_000_000


class BatchPlan:
    """Fills documents and schedules them.

    Documents are sent in the order in which they were filled. A document waits for those in flight that share an
    object with it, so operations on an object are executed in the order in which they were added.
    """

    def __init__(self, size: int, max_bytes: int = MAX_BYTES) -> None:
        self.size = size
        """Maximum operations per document; reduced when the server rejects a document as too large."""
        self.added = 0
        self.done = 0
        self.failed = 0
        self.unknown = 0
        self._max_bytes = max_bytes
        self._filling = BatchDocument()
        self._waiting: deque[BatchDocument] = deque()
        self._busy: set[str] = set()
        self._doubtful: dict[str, Outcome[Any]] = {}
        self._untold: list[Outcome[Any]] = []
        self._abandoned: str | None = None

    def add(self, entry: Entry) -> None:
        """Add an operation at the end."""
        self.added += 1
        full = self._filling.length >= self.size
        large = self._filling.length > 0 and self._filling.bytes + entry.bytes > self._max_bytes
        if full or large or self._filling.precludes(entry):
            self.close()
        self._filling.add(entry)
        if self._filling.length >= self.size:
            self.close()

    def close(self) -> None:
        """Make the operations added so far ready to send."""
        if self._filling.length:
            self._waiting.append(self._filling)
            self._filling = BatchDocument()

    @property
    def settled(self) -> int:
        """Operations with an outcome."""
        return self.done + self.failed + self.unknown

    @property
    def waiting(self) -> int:
        """Documents that are not sent yet."""
        return len(self._waiting)

    def begin(self) -> BatchDocument | None:
        """The next document to send; None if there is none or it must wait."""
        while self._waiting and self._busy.isdisjoint(self._waiting[0].objects):
            document = self._without_doubtful(self._waiting.popleft())
            if document.length:
                self._busy.update(document.objects)
                return document
        return None

    def end(self, document: BatchDocument, response: MergedResponse | Data | LabelboxError) -> list[Answered]:
        """Record the response to a document; returns the response or error for each method."""
        self._busy.difference_update(document.objects)
        reading = read(document, response)
        if reading.too_large:
            self.size = min(self.size, (document.length + 1) // 2)
        self._waiting.extendleft(reversed(reading.again))
        if self._abandoned is not None:
            self.abandon(self._abandoned)
        return reading.answers

    def succeed(self, entry: Entry, value: Any) -> None:
        """Record the result of a method."""
        entry.outcome.succeed(value)
        self.done += 1

    def fail(self, entry: Entry, error: LabelboxError) -> None:
        """Record an operation that failed, or whose outcome is unknown."""
        entry.outcome.fail(error)
        self._untold.append(entry.outcome)
        if error.maybe_done:
            self.unknown += 1
            self._doubtful.update(dict.fromkeys(entry.objects, entry.outcome))
        else:
            self.failed += 1

    def abandon(self, reason: str) -> None:
        """Stop sending: unsent operations fail."""
        self._abandoned = reason
        self.close()
        while self._waiting:
            for entry in self._waiting.popleft().entries:
                self.fail(entry, LabelboxError(f"not sent: {reason}", operation=entry.operation.name))

    def lose(self, document: BatchDocument) -> None:
        """Record unknown outcomes for a document whose response is discarded."""
        for entry in document.entries:
            error = LabelboxError("the response was discarded", operation=entry.operation.name, hint=LOOK)
            error.maybe_done = True
            self.fail(entry, error)

    def told(self) -> list[Outcome[Any]]:
        """Operations that did not succeed since the last call, in the order of adding; releases their objects."""
        assert self.settled == self.added
        told, self._untold = sorted(self._untold, key=lambda outcome: outcome.index), []
        self._doubtful.clear()
        return told

    def _without_doubtful(self, document: BatchDocument) -> BatchDocument:
        """The document without operations on objects of an earlier operation with an unknown outcome."""
        if self._doubtful.keys().isdisjoint(document.objects):
            return document
        kept: list[Entry] = []
        for entry in document.entries:
            before = next((self._doubtful[id] for id in entry.objects if id in self._doubtful), None)
            if before is None:
                kept.append(entry)
            else:
                self.fail(entry, _not_sent(entry, before))
        return BatchDocument.of(kept)


def _not_sent(entry: Entry, before: Outcome[Any]) -> LabelboxError:
    return LabelboxError(
        f"not sent: it is unknown whether operation {before.index} ({before.operation}) on the same object was done",
        operation=entry.operation.name,
        hint="Look whether that one was done, then add this one again.",
    )
