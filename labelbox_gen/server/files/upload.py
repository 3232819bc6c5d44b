"""A file in a multipart request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from .folder import Draft


@dataclass(eq=False)
class Upload:
    """`file` is at its start and is closed when the request ends. Name and type are those of the client, unchecked."""

    filename: str
    content_type: str | None
    size: int
    file: BinaryIO
    draft: Draft | None = None
    """Its copy on disk, made before the transaction begins."""
    kept: bool = False
    """Whether the copy has become a stored file."""


def uploads(value: object) -> Iterator[Upload]:
    """All uploads among the variables of a request, in their order. A loop: large requests have many values."""
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if value.__class__ in _PLAIN:
            continue
        if isinstance(value, Upload):
            yield value
        elif isinstance(value, Mapping):
            waiting += reversed(list(cast("Mapping[str, object]", value).values()))
        elif isinstance(value, list):
            waiting += reversed(cast("list[object]", value))


def has_upload(value: object) -> bool:
    return value.__class__ not in _PLAIN and next(uploads(value), None) is not None


_PLAIN = frozenset({str, int, float, bool, type(None)})
