"""What an ontology should become."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from .builder import OntologyBuilder, as_written
from .normalized import Normalized, mapping_of, mistaken
from .validation import Mistake, mistakes


def wanted(given: Normalized, current: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON without defaults for new nodes. Keys that the current ontology has are no mistakes.

    Raises:
        InvalidQueryError: it is no ontology; the message lists the mistakes with their paths.
    """
    known = set(_keys(current))
    builder = given if isinstance(given, OntologyBuilder) else None
    value = as_written(builder) if builder else mapping_of(given, "builder")
    found = [
        each for each in mistakes(value) if not (isinstance(each, Mistake) and each.unknown_key in known)
    ]
    if found:
        raise mistaken(found)
    return value if builder else as_written(OntologyBuilder.from_dict(value))


def _keys(value: object) -> Iterator[str]:
    """The keys of all objects in JSON."""
    left = [value]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            yield from cast("dict[str, object]", each)
            left.extend(cast("dict[str, object]", each).values())
        elif isinstance(each, list):
            left.extend(cast("list[object]", each))
