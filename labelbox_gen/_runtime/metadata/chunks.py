"""The requests of a bulk operation: a few rows each, of which no two in flight change the same data row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from ..data_rows.identifiers import Identifier

EntryT = TypeVar("EntryT")


@dataclass
class Chunk(Generic[EntryT]):
    """Rows of one request; `start` is the index of the first."""

    start: int
    entries: list[EntryT] = field(default_factory=list[EntryT])
    names: set[Identifier] = field(default_factory=set[Identifier])
    characters: int = 0

    def add(self, name: Identifier, entry: EntryT) -> None:
        self.names.add(name)
        self.entries.append(entry)
        self.characters += _characters(entry)

    def clashes(self, others: Iterable[Chunk[Any]]) -> bool:
        """Whether it names a data row that another one names, too: then their order matters."""
        return not all(self.names.isdisjoint(other.names) for other in others)


def _characters(entry: object) -> int:
    """The size of the texts and vectors of an upsert; other values are small."""
    if not isinstance(entry, dict):
        return 0
    fields = cast("dict[str, Any]", entry).get("fields", ())
    return sum(_size(field["value"]) for field in fields)


def _size(value: object) -> int:
    if isinstance(value, str):
        return len(value)
    return 20 * len(cast("list[object]", value)) if isinstance(value, list) else 0
