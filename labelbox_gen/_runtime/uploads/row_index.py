"""Matches outcomes, which name keys and data, to the positions of the input rows."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from pydantic_core import from_json, to_json

#: The names that identify a row, most specific first; each may be missing.
Names: TypeAlias = "Sequence[int]"


def names(
    *, id: object = None, global_key: object = None, external_id: object = None, row_data: object = None
) -> list[int]:
    """Hashes of the names of a row."""
    found: list[int] = []
    if global_key is not None:
        found.append(hash(global_key))
    if id is not None:
        found.append(hash(("id", id)))
    if external_id is not None:
        found.append(hash(("external id", external_id)))
    if row_data is not None:
        found.append(hash(("row data", _text(row_data))))
    return found


class RowIndex:
    """The rows of an input in order, at eight bytes each.

    Rows may share names; the server processes such rows in input order.
    """

    def __init__(self) -> None:
        self._names = array("q")

    def add(self, payload: Mapping[str, Any], identifier: Mapping[str, str]) -> None:
        """Record the next row by its most specific name; `identifier` is the key of an upsert."""
        key = payload.get("global_key")
        if key is None and identifier["type"] == "GKEY":
            key = identifier["value"]
        if key is not None:
            self._names.append(hash(key))
            return
        id = identifier["value"] or None
        external_id, row_data = payload.get("external_id"), payload.get("row_data")
        self._names.append(names(id=id, external_id=external_id, row_data=row_data)[0])

    def __len__(self) -> int:
        return len(self._names)

    def has(self, named: Names) -> bool:
        """Whether any row has one of these names."""
        return any(name in self._names for name in named)

    def places(self, rows: Iterable[Names], taken: bytearray) -> list[int | None]:
        """The position of each row, or None for a row that is not in the input; `taken` marks assigned positions.

        Rows mostly arrive in input order, so each search starts after the previous position.
        """
        found: list[int | None] = []
        at = 0
        elsewhere: dict[int, list[int]] | None = None
        for row in rows:
            place = None if elsewhere is not None else self._after(at, row, taken)
            if place is None:
                elsewhere = elsewhere or self._by_name()
                place = next(
                    (each for name in row for each in elsewhere.get(name, ()) if not taken[each]), None
                )
            else:
                at = place + 1
            if place is not None:
                taken[place] = 1
            found.append(place)
        return found

    def _after(self, at: int, row: Names, taken: bytearray) -> int | None:
        mine = self._names
        for place in range(at, len(mine)):
            if mine[place] in row and not taken[place]:
                return place
        return None

    def _by_name(self) -> dict[int, list[int]]:
        places: dict[int, list[int]] = defaultdict(list)
        for place, name in enumerate(self._names):
            places[name].append(place)
        return places

    def last_places(self, rows: Sequence[Names]) -> list[int | None]:
        """The positions of failed rows: of several rows with one name, the last ones failed."""
        wanted: dict[int, list[int]] = {name: [] for row in rows for name in row}
        for place, name in enumerate(self._names):
            if name in wanted:
                wanted[name].append(place)
        found: list[int | None] = []
        for row in reversed(rows):
            places = next((wanted[name] for name in row if wanted[name]), None)
            found.append(places.pop() if places else None)
        return found[::-1]


def _text(row_data: object) -> object:
    """Normalize objects, which the server returns as JSON text with its own whitespace."""
    if isinstance(row_data, str):
        if row_data[:1] not in ("{", "["):
            return row_data
        try:
            row_data = from_json(row_data)
        except ValueError:
            return row_data
    return to_json(_sorted(row_data), fallback=str)


def _sorted(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _sorted(value[key]) for key in sorted(value, key=str)}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, list | tuple):
        return [_sorted(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    return value
