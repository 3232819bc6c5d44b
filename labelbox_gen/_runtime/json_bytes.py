"""JSON read and written: a little of it by the standard library, which is there, much by who is faster.

Importing pydantic_core takes as long as reading five megabytes with it: a script with a few calls need not wait.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from typing import Any

#: Bytes up to which the standard library reads.
LITTLE = 64 * 1024


def loads(text: bytes | str) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: it is not JSON.
    """
    if len(text) > LITTLE:
        return parser()(text)
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


@cache
def parser() -> Callable[[bytes | str], Any]:
    """That of the extra `orjson`, which takes two thirds of the time, or else that of pydantic_core."""
    try:
        return import_module("orjson").loads
    except ImportError:
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
