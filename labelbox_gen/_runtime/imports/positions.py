"""Matches statuses, which name a uuid, to the positions of the annotations."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator
from typing import Any

from pydantic_core import from_json

from ..values.untyped_json import as_object


class ImportPlaces:
    """The annotations without a status so far.

    Statuses arrive in input order, so there is seldom more than one. Annotations with the same uuid, and those without
    one, get their statuses in input order.
    """

    def __init__(self) -> None:
        self._open: defaultdict[Any, deque[int]] = defaultdict(deque)
        self._count = 0

    def note(self, line: bytes) -> None:
        """Add the next line of the input."""
        self._open[_uuid(line)].append(self._count)
        self._count += 1

    def has(self, uuid: str | None) -> bool:
        """Whether an annotation with this uuid is pending."""
        return uuid in self._open

    def take(self, uuid: str | None) -> int | None:
        """Remove the first such annotation and return its position; None if there is none."""
        if uuid not in self._open:
            return None
        places = self._open[uuid]
        place = places.popleft()
        if not places:
            del self._open[uuid]
        return place

    def unknown(self) -> Iterator[dict[str, Any]]:
        """UNKNOWN statuses for the annotations that the server did not report."""
        left = sorted((place, uuid) for uuid, places in self._open.items() for place in places)
        for place, uuid in left:
            error = {"name": "status", "message": "the server did not report this annotation"}
            yield {"uuid": uuid, "dataRow": None, "status": "UNKNOWN", "errors": [error], "index": place}


def _uuid(line: bytes) -> str | None:
    """The uuid of a line; None if it has none or is not an annotation."""
    try:
        uuid = as_object(from_json(line)).get("uuid")
    except ValueError:
        return None
    return uuid if isinstance(uuid, str) else None
