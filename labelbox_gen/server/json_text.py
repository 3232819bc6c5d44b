"""JSON as the standard has it: no NaN, no infinity, no endless nesting, only text that is Unicode."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

MAX_NESTING = 64


def parse(text: bytes | str) -> object:
    """Raises ValueError with a reason that can be shown."""
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
        _check_nesting(value)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    return value


def render(value: object) -> bytes:
    """Half surrogates, which a client may have sent, travel as escapes."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, allow_nan=False, separators=(",", ":")).encode()


_TOO_DEEP = f"it is nested more than {MAX_NESTING} deep"


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _check_nesting(value: object, depth: int = 0) -> None:
    if depth > MAX_NESTING:
        raise ValueError(_TOO_DEEP)
    for item in _items(value):
        _check_nesting(item, depth + 1)


def _items(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()
