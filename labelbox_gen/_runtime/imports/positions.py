"""Which annotation a status belongs to: the server names the uuid, users want the position."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator
from typing import Any

from pydantic_core import from_json

from ..values.untyped_json import as_object


class ImportPlaces:
    """The annotations that no status came for yet.

    Statuses come in the order of the input, so there is seldom more than one; a uuid that was given twice has its
    statuses in order, and so have the lines without one.
    """

    def __init__(self) -> None:
        self._open: defaultdict[Any, deque[int]] = defaultdict(deque)
        self._count = 0

    def note(self, line: bytes) -> None:
        """The next line of the input."""
        self._open[_uuid(line)].append(self._count)
        self._count += 1

    def has(self, uuid: str | None) -> bool:
        """Whether an annotation with this uuid was noted and not taken."""
        return uuid in self._open

    def take(self, uuid: str | None) -> int | None:
        """The position of the first of them; None if there is none."""
        if uuid not in self._open:
            return None
        places = self._open[uuid]
        place = places.popleft()
        if not places:
            del self._open[uuid]
        return place

    def unknown(self) -> Iterator[dict[str, Any]]:
        """Statuses for the annotations that the server says nothing of."""
        left = sorted((place, uuid) for uuid, places in self._open.items() for place in places)
        for place, uuid in left:
            error = {"name": "status", "message": "the server says nothing of this annotation"}
            yield {"uuid": uuid, "dataRow": None, "status": "UNKNOWN", "errors": [error], "index": place}


def _uuid(line: bytes) -> str | None:
    """None for a line that has none, or is no annotation at all."""
    try:
        uuid = as_object(from_json(line)).get("uuid")
    except ValueError:
        return None
    return uuid if isinstance(uuid, str) else None
