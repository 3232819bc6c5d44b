"""How much work a comparison may be."""

from __future__ import annotations


class TooMuch(Exception):
    """The budget is spent."""


class Budget:
    """Counts work, about a microsecond each, before it is done."""

    def __init__(self, work: int) -> None:
        self._left = work

    def spend(self, work: int) -> None:
        """Raises `TooMuch`, from then on for the least of work."""
        self._left -= work
        if self._left < 0:
            raise TooMuch
