"""How an upsert names the data row that it changes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class UniqueId:
    """A data row by the id that the server gave it."""

    key: str


@dataclass(frozen=True)
class GlobalKey:
    """A data row by the global key that its owner gave it."""

    key: str
