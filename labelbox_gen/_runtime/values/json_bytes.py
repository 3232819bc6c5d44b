"""JSON read and written: by orjson, if that extra is installed, or else a little by the standard library, much by pydantic.

Importing pydantic_core takes as long as reading five megabytes with it: a script with a few calls need not wait.
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
    """The value of a JSON text.

    Raises:
        ValueError: it is not JSON.
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
    """The extra `orjson` takes two thirds of the time."""
    try:
        return import_module("orjson").loads
    except ImportError:
        return None


def parser() -> Callable[[bytes | str], Any]:
    """The fastest there is, for much JSON."""
    if (extra := orjson_loads()) is not None:
        return extra
    from pydantic_core import from_json

    return partial(from_json, cache_strings="keys")  # to look values up takes longer than it saves


def dumps(value: object) -> bytes:
    """The JSON of a value; also of times, models and what else pydantic knows.

    Raises:
        ValueError: JSON has no form for it.
    """
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError):
        from pydantic_core import to_json

        return to_json(value)
