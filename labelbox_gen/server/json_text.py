"""JSON as the standard has it: no NaN, no infinity, no endless nesting, only text that is Unicode."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, cast

from pydantic_core import from_json, to_json

MAX_NESTING = 64


def parse(text: bytes | str) -> object:
    """What somebody sent. Raises ValueError with a reason that can be shown."""
    try:
        value = json.loads(text, parse_constant=refuse_constant)
        _check_nesting(value)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    return value


def render(value: object) -> bytes:
    """Half surrogates, which a client may have sent, travel as escapes; what is no number is null."""
    try:
        return to_json(value, inf_nan_mode="null")
    except ValueError:
        return json.dumps(value, separators=(",", ":")).encode()


def dump(value: object) -> str:
    """The same as text, for columns."""
    return render(value).decode()


def load(text: str) -> Any:
    """What `dump` wrote."""
    try:
        return from_json(text)
    except ValueError:
        return json.loads(text)


def is_unicode(value: object) -> bool:
    """Whether it has no half surrogate, which JSON can escape and nothing else can hold."""
    try:
        to_json(value)
    except ValueError:
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            return False
    return True


def refuse_constant(name: str) -> None:
    """For parsers: JSON has no NaN and no infinity."""
    raise ValueError(f"{name} is not JSON")


_TOO_DEEP = f"it is nested more than {MAX_NESTING} deep"


def _check_nesting(value: object, depth: int = 0) -> None:
    if depth > MAX_NESTING:
        raise ValueError(_TOO_DEEP)
    for item in _items(value):
        _check_nesting(item, depth + 1)


def _items(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()
