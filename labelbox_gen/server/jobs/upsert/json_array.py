"""The items of a JSON array in a file of any size, read one after the other."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from ...json_text import refuse_constant

LONGEST = 16 << 20
"""Characters of an item."""

_BLOCK = 1 << 20
_SPACE = re.compile(r"[ \t\n\r]*")
_ENDED = re.compile(r"[ \t\n\r]*[,\]]")
_DECODER = json.JSONDecoder(parse_constant=refuse_constant)


class Entry(NamedTuple):
    """`length` is that of its text."""

    value: object
    length: int


class NotAnArray(ValueError):
    """It may be JSON, but begins with something else."""


def read_array(file: BinaryIO) -> Iterator[Entry]:
    """Raises ValueError, or RecursionError, at the first item that is not JSON; those before it were given out."""
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
    """The part of the text that is at hand, and the place in it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._text = ""
        self._place = 0
        self._before = 0

    def peek(self) -> str:
        """The next character that is no space; none at the end."""
        while True:
            self._skip_space()
            if self._place < len(self._text) or not self._extend():
                return self._text[self._place : self._place + 1]

    def symbol(self) -> str:
        """Like `peek`, and past it."""
        found = self.peek()
        self._place += len(found)
        return found

    def entry(self) -> Entry:
        """Only with what follows it at hand: a number may go on, and anything else that cannot be read yet."""
        while True:
            self._skip_space()
            try:
                value, end = _DECODER.raw_decode(self._text, self._place)
            except json.JSONDecodeError as error:
                wrong = self.wrong(error.msg, error.pos)
                if self._is_full() or not self._extend():
                    raise wrong from None
                continue
            length = end - self._place
            if length > LONGEST:
                raise self.wrong(f"An item has more than {LONGEST} characters")
            if _ENDED.match(self._text, end) or not self._extend():
                self._place += length
                return Entry(value, length)

    def wrong(self, reason: str, place: int | None = None) -> ValueError:
        return ValueError(f"{reason}: char {self._before + (self._place if place is None else place)}")

    def _skip_space(self) -> None:
        if (found := _SPACE.match(self._text, self._place)) is not None:
            self._place = found.end()

    def _is_full(self) -> bool:
        return len(self._text) - self._place > LONGEST

    def _extend(self) -> bool:
        """Twice as much each time, so that a long item is not read over and over."""
        block = self._file.read(max(_BLOCK, len(self._text) - self._place))
        self._before += self._place
        self._text = self._text[self._place :] + self._decode(block, final=not block)
        self._place = 0
        return bool(block)
