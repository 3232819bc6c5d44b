"""The work budget of comparisons."""

from __future__ import annotations


class TooMuch(Exception):
    """The comparison exceeds its budget."""


class Budget:
    """Counts units of work, about a microsecond each, before they are done."""

    def __init__(self, work: int) -> None:
        self._left = work

    def spend(self, work: int) -> None:
        """Raises `TooMuch` once the budget is exceeded."""
        self._left -= work
        if self._left < 0:
            raise TooMuch
