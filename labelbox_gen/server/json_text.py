"""Strict JSON: no NaN, no infinity, bounded nesting, valid Unicode text only."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, cast

from pydantic_core import from_json, to_json

MAX_NESTING = 64


class TooDeep(ValueError):
    """The first keys and indexes of the path to the value that is nested too deep, if known."""

    def __init__(self) -> None:
        super().__init__(f"it is nested more than {MAX_NESTING} deep")
        self.path: list[str | int] = []


class TooLong(ValueError):
    """A number with too many digits for Python; `value` has a huge number in its place."""

    def __init__(self, value: object) -> None:
        super().__init__("it has a number of thousands of digits")
        self.value = value


def parse(text: bytes | str) -> object:
    """Parse JSON from a client. Raises ValueError with a reason fit for the response."""
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
    """Serialize as JSON that every parser accepts: NaN and infinity become null, as in `sound`."""
    try:
        return to_json(value, inf_nan_mode="null")
    except ValueError:
        return to_json(sound(value), inf_nan_mode="null")


def dump(value: object) -> str:
    """Like `render`, as text for a column."""
    return render(value).decode()


def load(text: object) -> Any:
    """Parse the JSON text of a column. None for invalid JSON, which only another program can have written.

    SQLite returns a number for a column that contains only a number.
    """
    if not isinstance(text, str | bytes):
        return text
    try:
        if not _may_have_long_number(text):
            return from_json(text)
    except ValueError:
        pass
    try:
        return sound(json.loads(text, parse_int=_integer))
    except (ValueError, RecursionError):
        return None


def sound(value: object, depth: int = 0) -> Any:
    """A copy that every JSON parser can read: lone surrogates become U+FFFD, too large or too deep values null."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, int):
        return value if abs(value) <= _LARGEST else None
    if depth > _DEEPEST:
        return None
    if isinstance(value, dict):
        items = cast("dict[object, object]", value).items()
        return {sound(str(key)): sound(item, depth + 1) for key, item in items}
    if isinstance(value, list | tuple):
        return [sound(item, depth + 1) for item in cast("list[object]", value)]
    return value


def is_unicode(value: object) -> bool:
    """Whether a text has no lone surrogate, which JSON can escape but UTF-8 cannot encode."""
    try:
        to_json(value)
    except ValueError:
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            return False
    return True


def refuse_constant(name: str) -> None:
    """Reject NaN and infinity, which Python's parser accepts."""
    raise ValueError(f"{name} is not JSON")


_LARGEST = 10**300
"""Some parsers reject a whole document because of an integer beyond the range of doubles."""
_DEEPEST = 150
"""Some parsers reject more than 200 levels, and responses add a few."""
_DIGITS = re.compile(r"[0-9]{5}")
_STEP = 50


def _may_have_long_number(text: str | bytes) -> bool:
    """A cheap test for numbers of 300 digits: five samples in a row, 50 characters apart, are digits."""
    sample = text[::_STEP]
    return _DIGITS.search(sample if isinstance(sample, str) else sample.decode("latin-1")) is not None


def _integer(digits: str) -> int | None:
    """Python refuses to parse integers of more than 4,300 digits."""
    return int(digits) if len(digits) <= 302 else None


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
