"""Reads and writes JSON: with orjson, if that extra is installed, else with the standard library or, for large texts, pydantic.

Importing pydantic_core takes as long as reading five megabytes with it, so scripts with few calls avoid the import.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from typing import Any

#: Size up to which the standard library parses: loading pydantic_core takes as long as 5 MB with it.
STDLIB_MAX_BYTES = 64 * 1024


def loads(text: bytes | str) -> Any:
    """Parse a JSON text.

    Raises:
        ValueError: the text is not JSON.
    """
    if (extra := orjson_loads()) is not None:
        return extra(text)
    if len(text) > STDLIB_MAX_BYTES:
        return parser()(text)
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


@cache
def orjson_loads() -> Callable[[bytes | str], Any] | None:
    """The parser of the extra `orjson`, if installed: it takes two thirds of the time."""
    try:
        return import_module("orjson").loads
    except ImportError:
        return None


def parser() -> Callable[[bytes | str], Any]:
    """The fastest available parser for large texts."""
    if (extra := orjson_loads()) is not None:
        return extra
    from pydantic_core import from_json

    return partial(from_json, cache_strings="keys")  # caching of values costs more than it saves


def dumps(value: object) -> bytes:
    """The JSON of a value, including times, models and other types that pydantic supports.

    Raises:
        ValueError: the value has no JSON representation.
    """
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError):
        from pydantic_core import to_json

        return to_json(value)
