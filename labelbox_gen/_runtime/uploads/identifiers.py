"""The keys by which an upsert identifies data rows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class UniqueId:
    """Identifies a data row by its id."""

    key: str


@dataclass(frozen=True)
class GlobalKey:
    """Identifies a data row by its global key."""

    key: str
