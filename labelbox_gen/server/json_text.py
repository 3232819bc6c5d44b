"""JSON as the standard has it: no NaN, no infinity, no endless nesting, only text that is Unicode."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, cast

from pydantic_core import from_json, to_json

MAX_NESTING = 64


class TooDeep(ValueError):
    """The first keys and indexes on the way to what is nested too deep, where they are known."""

    def __init__(self) -> None:
        super().__init__(f"it is nested more than {MAX_NESTING} deep")
        self.path: list[str | int] = []


class TooLong(ValueError):
    """A number that Python does not read; the value has a huge one in its place."""

    def __init__(self, value: object) -> None:
        super().__init__("it has a number of thousands of digits")
        self.value = value


def parse(text: bytes | str) -> object:
    """What somebody sent. Raises ValueError with a reason that can be shown."""
    try:
        value = _loads(text)
        _check_nesting(value)
    except RecursionError:
        raise TooDeep from None
    return value


def _loads(text: bytes | str) -> object:
    try:
        return json.loads(text, parse_constant=refuse_constant)
    except json.JSONDecodeError:
        raise
    except ValueError as error:
        if "digits" not in str(error):
            raise
        raise TooLong(json.loads(text, parse_constant=refuse_constant, parse_int=_bounded)) from None


def _bounded(digits: str) -> int:
    return int(digits) if len(digits) < 100 else _HUGE


_HUGE = 10**100


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


def _check_nesting(value: object, depth: int = 0) -> None:
    if depth > MAX_NESTING:
        raise TooDeep
    for key, item in _items(value):
        try:
            _check_nesting(item, depth + 1)
        except TooDeep as error:
            error.path.insert(0, key)
            raise


def _items(value: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).items()
    return enumerate(cast("list[object]", value)) if isinstance(value, list) else ()
