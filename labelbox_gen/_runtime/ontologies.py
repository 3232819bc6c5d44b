"""The JSON of an ontology, as the API takes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labelbox_gen.exceptions import InvalidQueryError

from .json_bytes import dumps, loads

PARTS = ("tools", "classifications", "relationships")


def normalized_text(normalized: Mapping[str, Any] | str) -> str:
    """JSON text of an ontology; missing parts are empty.

    Raises:
        InvalidQueryError: it is not an object with lists of tools and classifications.
    """
    value = _parsed(normalized) if isinstance(normalized, str) else dict(normalized)
    for part in PARTS:
        if not isinstance(value.get(part, []), list):
            raise InvalidQueryError(f"the ontology's {part} must be a list, not {type(value[part]).__name__}")
    if unknown := set(value) - {*PARTS, "realTime"}:
        raise InvalidQueryError(f"an ontology has {', '.join(PARTS)}, but not {', '.join(sorted(unknown))}")
    whole: dict[str, Any] = {"tools": [], "classifications": [], **value}
    return dumps(whole).decode()


def _parsed(text: str) -> dict[str, Any]:
    try:
        value = loads(text)
    except ValueError as error:
        raise InvalidQueryError(f"the ontology is not JSON: {error}", error) from error
    if not isinstance(value, dict):
        raise InvalidQueryError(f"the ontology must be a JSON object, not {type(value).__name__}")
    return value  # pyright: ignore[reportUnknownVariableType]  # JSON has string keys


def options_text(options: Mapping[str, Any] | str) -> str:
    """JSON text of the options of a labeling frontend; text is checked and sent as it is.

    Raises:
        InvalidQueryError: it is not JSON, or not an object.
    """
    if isinstance(options, str):
        _parsed(options)
        return options
    try:
        return dumps(dict(options)).decode()
    except ValueError as error:  # pydantic: a value that JSON has no form for
        raise InvalidQueryError(f"the options are not JSON: {error}", error) from error
