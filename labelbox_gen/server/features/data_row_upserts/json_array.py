"""Reads the items of a JSON array in a file of any size, one at a time.

An invalid or too long item is skipped, if its brackets and quotes show where it ends.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from labelbox_gen.server.json_text import refuse_constant

LONGEST = 16 << 20
"""The most characters of an item."""

_BLOCK = 1 << 20
_TOKEN = re.compile(r'\\.|["\[\]{},]', re.DOTALL)
_SPACE = re.compile(r"[ \t\n\r]*")
_ENDED = re.compile(r"[ \t\n\r]*[,\]]")
_TOO_LONG = f"It has more than {LONGEST} characters"
_DECODER = json.JSONDecoder(parse_constant=refuse_constant)


class Entry(NamedTuple):
    """`length` is the length of the text. `error` is the reason for a missing value."""

    value: object
    length: int
    error: str | None = None


class NotAnArray(ValueError):
    """The file does not begin with an array."""


def read_array(file: BinaryIO) -> Iterator[Entry]:
    """Yields items; raises ValueError after them if the array is truncated or has trailing text."""
    window = _Window(file)
    if window.symbol() != "[":
        raise NotAnArray
    if window.peek() == "]":
        window.symbol()
    else:
        yield from _entries(window)
    if window.peek():
        raise window.wrong("Extra data")


def _entries(window: _Window) -> Iterator[Entry]:
    while True:
        yield window.entry()
        if window.peek() not in (",", "]"):
            raise window.wrong("Expecting ',' delimiter")
        if window.symbol() == "]":
            return


class _Window:
    """The loaded part of the text, and the position in it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("surrogateescape").decode
        self._text = ""
        self._place = 0
        self._before = 0

    def peek(self) -> str:
        """The next character that is not a space; empty at the end."""
        while True:
            self._skip_space()
            if self._place < len(self._text) or not self._extend():
                return self._text[self._place : self._place + 1]

    def symbol(self) -> str:
        """Like `peek`, and advances past the character."""
        found = self.peek()
        self._place += len(found)
        return found

    def entry(self) -> Entry:
        """Parse a value once the following character is loaded: numbers and incomplete values may continue."""
        self.peek()
        extent: _Extent | None = None
        while True:
            wrong: ValueError | None = None
            try:
                value, end = _DECODER.raw_decode(self._text, self._place)
            except json.JSONDecodeError as error:
                value, end, wrong = None, 0, self.wrong(error.msg, error.pos)
            except RecursionError:
                value, end, wrong = None, 0, self.wrong("It is nested too deep")
            except ValueError as error:
                value, end, wrong = None, 0, error
            if wrong is None and _ENDED.match(self._text, end):
                return self._take(value, end)
            wrong = wrong or self.wrong("Expecting ',' delimiter", end)
            extent = extent or _Extent()
            if (close := extent.end(self._text, self._place)) == self._place:
                raise wrong
            if close is not None:
                return self._take(None, close, wrong)
            if len(self._text) - self._place > LONGEST:
                return self._pass_over(extent)
            if not self._extend():
                raise wrong

    def _take(self, value: object, end: int, wrong: ValueError | None = None) -> Entry:
        length = end - self._place
        self._place = end
        if length > LONGEST:
            return Entry(None, 0, _TOO_LONG)
        return Entry(value, length, None if wrong is None else f"It is not JSON: {wrong}")

    def _pass_over(self, extent: _Extent) -> Entry:
        """Skip an item that is too long for memory."""
        while (end := extent.end(self._text, self._place)) is None:
            self._place += extent.forget()
            if not self._extend():
                raise self.wrong("It breaks off")
        self._place = end
        return Entry(None, 0, _TOO_LONG)

    def wrong(self, reason: str, place: int | None = None) -> ValueError:
        return ValueError(f"{reason}: char {self._before + (self._place if place is None else place)}")

    def _skip_space(self) -> None:
        if (found := _SPACE.match(self._text, self._place)) is not None:
            self._place = found.end()

    def _extend(self) -> bool:
        """Load twice as much each time, so that long items are not rescanned too often."""
        block = self._file.read(max(_BLOCK, len(self._text) - self._place))
        self._before += self._place
        self._text = self._text[self._place :] + self._decode(block, final=not block)
        self._place = 0
        return bool(block)


class _Extent:
    """Finds the end of an item by its brackets and quotes; resumes when more text is loaded."""

    def __init__(self) -> None:
        self._depth = 0
        self._quoted = False
        self._seen = 0

    def end(self, text: str, start: int) -> int | None:
        """The position of the comma or bracket after the item."""
        place = start + self._seen
        for found in _TOKEN.finditer(text, place):
            place, token = found.end(), found[0]
            if token == '"':
                self._quoted = not self._quoted
            elif not self._quoted and self._ends(token):
                return found.start()
        half = text.endswith("\\") and place < len(text)  # a truncated escape
        self._seen = len(text) - start - half
        return None

    def forget(self) -> int:
        """The number of characters that are no longer needed."""
        seen, self._seen = self._seen, 0
        return seen

    def _ends(self, token: str) -> bool:
        if self._depth == 0 and token in ",]":
            return True
        if token in "[{":
            self._depth += 1
        elif token in "]}":
            self._depth = max(0, self._depth - 1)
        return False
