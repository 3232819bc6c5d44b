"""Validates values for inputs of the API against their scalars, and converts them to JSON.

Paths, dates and enums are accepted as text, and numpy scalars and arrays as numbers and lists. They are recognized by
their protocols, so none of these packages is imported. Every error names the input.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timezone
from difflib import get_close_matches
from enum import Enum
from operator import index
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..graphql.upload import Upload
from .enums import OpenEnum
from .scalars import Scalar, dump

#: The range of GraphQL's type `Int`.
INT_RANGE = range(-(2**31), 2**31)

#: Maximum nesting depth of JSON; objects that contain themselves exceed it.
MAX_DEPTH = 100


def checked(name: str, value: object, scalar: Scalar) -> Any:
    """The JSON of a value for an input called `name`, such as `Project.name`.

    Raises:
        InvalidQueryError: the value does not fit the scalar.
    """
    if value is None:
        if scalar.nullable or scalar.name == "Json":
            return None
        raise InvalidQueryError(f"{name} must be {expected(scalar)}, not None")
    value = plain(value)
    if scalar.item is not None:
        if not isinstance(value, list | tuple):
            raise wrong_type(name, value, scalar)
        items = cast("list[object]", value)
        return [checked(f"{name}[{place}]", item, scalar.item) for place, item in enumerate(items)]
    if scalar.enum is not None:
        return _enum(name, value, scalar)
    return CHECKS[scalar.name](name, value, scalar)


def plain(value: object) -> object:
    """Convert numpy scalars and arrays to Python; numpy times have no zone and mean UTC."""
    if type(value) in (str, int, float, bool) or not hasattr(type(value), "__array__"):
        return value
    array = cast("Any", value)
    if getattr(getattr(array, "dtype", None), "kind", "") == "M":
        found = array.astype("datetime64[us]").tolist()
        return found.replace(tzinfo=timezone.utc) if isinstance(found, datetime) else found
    return array.tolist() if hasattr(array, "tolist") else value


def expected(scalar: Scalar) -> str:
    """The types of a scalar, as errors name them."""
    kinds = " or ".join(kind.__name__ for kind in scalar.types)
    return f"one of {', '.join(_names(scalar.enum))}" if scalar.enum else kinds


def wrong_type(name: str, value: object, scalar: Scalar) -> InvalidQueryError:
    hint = "Decode it: .decode()." if isinstance(value, bytes | bytearray) else None
    return InvalidQueryError(f"{name} must be {expected(scalar)}, not {shown(value)}", hint=hint)


def shown(value: object) -> str:
    """The type of a value and, if it is short, the value."""
    kind = type(value).__name__
    if value is None:
        return "None"
    try:
        text = repr(value)
    except Exception:  # repr of an arbitrary class
        return kind
    return f"{kind} {text}" if len(text) <= 40 and not text.startswith("<") else kind


def text_of(name: str, value: str) -> str:
    """Check that UTF-8 can encode a text.

    Raises:
        InvalidQueryError: the text has half of a surrogate pair.
    """
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise InvalidQueryError(
            f"{name} has half of a surrogate pair at position {error.start}, which is not valid Unicode",
            error,
        ) from error
    return value


def _text(name: str, value: object, scalar: Scalar) -> str:
    if isinstance(value, Enum):
        value = value.value
    elif isinstance(value, os.PathLike):
        value = os.fspath(cast("os.PathLike[str]", value))
    elif isinstance(value, date):
        value = value.isoformat()
    if not isinstance(value, str):
        raise wrong_type(name, value, scalar)
    return text_of(name, str(value))


def _enum(name: str, value: object, scalar: Scalar) -> str:
    """A known value, or an explicit member such as `MediaType("NEW")` for a newer server."""
    kind = cast("type[Enum]", scalar.enum)
    if isinstance(value, kind):
        return text_of(name, str(value.value))
    known = _names(kind)
    if isinstance(value, Enum):
        value = value.value
    if value in known:
        return str(value)
    close = get_close_matches(value.upper(), known, n=1) if isinstance(value, str) else []
    raise InvalidQueryError(
        f"{name} must be {expected(scalar)}, not {shown(value)}",
        hint=f"Did you mean {close[0]!r}?" if close else None,
    )


def _names(kind: type[Enum] | None) -> list[str]:
    return [] if kind is None else [str(member.value) for member in kind]


def _integer(name: str, value: object, scalar: Scalar) -> int:
    if isinstance(value, bool):
        raise wrong_type(name, value, scalar)
    try:
        number = index(cast("Any", value))
    except TypeError:
        raise wrong_type(name, value, scalar) from None
    if number not in INT_RANGE:
        raise InvalidQueryError(f"{name} must be a whole number of at most 32 bits, not {shown(number)}")
    return number


def _uint64(name: str, value: object, scalar: Scalar) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_type(name, value, scalar)
    if not 0 <= value < 2**64:
        raise InvalidQueryError(f"{name} must be between 0 and 2**64 - 1")
    return str(value)


def _number(name: str, value: object, scalar: Scalar) -> float:
    if isinstance(value, bool | str | bytes) or not hasattr(type(value), "__float__"):
        raise wrong_type(name, value, scalar)
    try:
        number = value if isinstance(value, float | int) else float(cast("Any", value))
        finite = math.isfinite(number)
    except (ValueError, TypeError, OverflowError):
        raise wrong_type(name, value, scalar) from None
    if not finite:
        raise InvalidQueryError(f"{name} must be a finite number, not {number}: JSON has no form for it")
    return number


def _boolean(name: str, value: object, scalar: Scalar) -> bool:
    if not isinstance(value, bool):
        raise wrong_type(name, value, scalar)
    return value


def _time(name: str, value: object, scalar: Scalar) -> str:
    """A time as JSON. A date means the start of its day; dates, and times without an offset, are in local time."""
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time())
    if not isinstance(value, datetime):
        raise wrong_type(name, value, scalar)
    try:
        return dump(value)
    except (ValueError, OverflowError, OSError) as error:  # NaT of pandas, the year 1 in local time
        raise InvalidQueryError(
            f"{name} must be a time that UTC can express, not {value!r}", error
        ) from error


def _json(name: str, value: object, scalar: Scalar) -> Any:
    return json_value(name, value)


#: Name of a scalar -> validation of its values.
CHECKS: Mapping[str, Callable[[str, object, Scalar], Any]] = {
    "String": _text,
    "ID": _text,
    "Int": _integer,
    "Float": _number,
    "Boolean": _boolean,
    "DateTime": _time,
    "UInt64": _uint64,
    "Json": _json,
}


def json_value(name: str, value: object, depth: int = 0) -> Any:
    """Convert any value to JSON. Models become their set fields, under the schema's names; uploads are unchanged.

    Raises:
        InvalidQueryError: a number is not finite, text is not Unicode, a key is not text, or the value is nested too
            deeply.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return text_of(name, value.value if isinstance(value, OpenEnum) else value)
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidQueryError(f"{name} must be a finite number, not {value}: JSON has no form for it")
    if isinstance(value, int | float):
        return plain(value)
    if depth > MAX_DEPTH:
        raise InvalidQueryError(f"{name[:80]} is nested more than {MAX_DEPTH} levels deep")
    value = plain(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        return {
            _key(name, key): json_value(f"{name}.{key}", item, depth + 1) for key, item in members.items()
        }
    if isinstance(value, list | tuple):
        items = cast("list[object]", value)
        return [json_value(f"{name}[{place}]", item, depth + 1) for place, item in enumerate(items)]
    if hasattr(value, "model_dump"):  # pydantic is not imported for callers who pass no models
        dumped = cast("Any", value).model_dump(by_alias=True, exclude_unset=True)
        return json_value(name, dumped, depth + 1)
    return _leaf(name, value, depth)


def _leaf(name: str, value: object, depth: int) -> Any:
    if isinstance(value, Enum):
        return json_value(name, value.value, depth + 1)
    if isinstance(value, os.PathLike):
        return json_value(name, os.fspath(cast("os.PathLike[str]", value)), depth + 1)
    if isinstance(value, datetime):
        return _time(name, value, Scalar("DateTime", (datetime,)))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Upload):
        return value
    from .plain_json import plain_value  # late: few calls send JSON, and it imports decimal and uuid

    return plain_value(name, value)


def _key(name: str, key: object) -> str:
    key = key.value if isinstance(key, Enum) else key
    if not isinstance(key, str):
        raise InvalidQueryError(f"{name} has the key {key!r}; keys of JSON objects must be str")
    return text_of(f"a key of {name}", key)
