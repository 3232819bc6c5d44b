"""Converts Python values to JSON: numbers, text, lists and objects. Errors have the path of the invalid value.

Values of other libraries (numpy, pandas, Arrow, pydantic) are recognized by their protocols, so none of the libraries
is imported. Iterators are consumed here and become lists.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timezone
from decimal import Decimal
from enum import Enum
from math import isfinite
from types import GeneratorType
from typing import Any, cast
from uuid import UUID

from labelbox_gen.exceptions import InvalidQueryError

from .scalars import dump


class NotJson(Exception):
    """A value without a JSON representation, and its path in the given value."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path = ""

    def within(self, step: object) -> NotJson:
        """The same error with the path from the enclosing level."""
        own = f".{step}" if isinstance(step, str) else f"[{step}]"
        self.path = own + self.path
        return self


def plain_value(name: str, value: object) -> Any:
    """Convert a value to JSON; `name` is its name in messages.

    Raises:
        InvalidQueryError: a part of the value has no JSON representation; the message has its path.
    """
    try:
        return plain(value)
    except NotJson as error:
        raise InvalidQueryError(f"{name}{error.path} {error.problem}") from None
    except RecursionError as error:
        raise InvalidQueryError(f"{name} is nested too deeply, or contains itself", error) from None


def plain(value: Any) -> Any:
    """Convert a value to JSON.

    Raises:
        NotJson: a part of the value has no JSON representation.
        RecursionError: the value is nested too deeply, or contains itself.
    """
    kind = value.__class__
    if kind is str:
        return value if value.isascii() else _unicode(value)
    if kind is int or kind is bool or value is None:
        return value
    if kind is float:
        return _finite(value)
    if kind is dict:
        return _object(value)
    if kind is list or kind is tuple:
        return _array(value)
    return _converted(value)


def _object(value: Mapping[Any, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, item in value.items():
        name = key if key.__class__ is str and key.isascii() else _key(key)
        if name in found:
            raise NotJson(f"has two keys that are both {name!r} in JSON")
        try:
            found[name] = plain(item)
        except NotJson as error:
            raise error.within(name) from None
    return found


def _array(values: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for value in values:
        try:
            item = plain(value)
        except NotJson as error:
            raise error.within(len(found)) from None
        found.append(item)
    return found


def _key(key: object) -> str:
    """Convert a key to text, the only type of JSON keys; numbers as in `json.dumps`."""
    found = plain(key)
    if isinstance(found, bool | None) or not isinstance(found, str | int):
        raise NotJson(f"has a key that is no text: {key!r}")
    return str(found)


def _unicode(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise NotJson(f"has half a surrogate pair at {error.start}, which is not valid Unicode") from None
    return value


def _finite(value: float) -> float:
    if not isfinite(value):
        raise NotJson(f"is {value}, which JSON has no form for")
    return value


def _converted(value: Any) -> Any:
    """Convert a value of any other type by its class, or else by its protocol."""
    for kinds, convert in KINDS:
        if isinstance(value, kinds):
            return convert(value)
    for protocol, convert in PROTOCOLS:
        if hasattr(value, protocol):
            return convert(value)
    if (members := members_of(value)) is not None:
        return _object(members)
    if _is_iterable(value):
        return _array(value)
    raise NotJson(f"is {_kind(value)}, which JSON has no form for")


def _is_iterable(value: Any) -> bool:
    """Whether a value is an iterable other than a file, whose lines are rarely the intended value."""
    return isinstance(value, Iterable) and not isinstance(value, type) and not hasattr(value, "read")  # pyright: ignore[reportUnknownArgumentType]


def members_of(value: Any) -> dict[str, Any] | None:
    """The members of a dataclass or a pydantic model; None for other values."""
    if isinstance(value, type):
        return None
    if hasattr(value, "model_dump"):
        return value.model_dump(by_alias=True, exclude_unset=True)
    return (
        {field.name: getattr(value, field.name) for field in fields(value)} if is_dataclass(value) else None
    )


def _kind(value: object) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else f"of type {type(value).__name__}"


def _text_of_bytes(value: Any) -> str:
    try:
        return bytes(value).decode()
    except UnicodeDecodeError as error:
        raise NotJson(f"is bytes that are not UTF-8: {error.reason} at {error.start}") from None


def _moment(value: datetime) -> str:
    try:
        return dump(value)
    except (ValueError, OverflowError, OSError) as error:  # NaT of pandas, the year 1 in local time
        raise NotJson(f"is {value!r}, which is no time that UTC can express") from error


def _number(value: Decimal) -> int | float:
    if not value.is_finite():
        raise NotJson(f"is {value}, which JSON has no form for")
    return int(value) if value == value.to_integral_value() and abs(value) < 10**18 else _finite(float(value))


def _set(value: Iterable[Any]) -> list[Any]:
    """Sort a set, because its order differs between runs."""
    return sorted(_array(value), key=repr)


def _generator(value: GeneratorType[Any, Any, Any]) -> list[Any]:
    if value.gi_frame is None:
        raise NotJson("is a generator that was read before: make it a list")
    return _array(value)


def _refused(problem: str) -> Callable[[Any], Any]:
    def refuse(value: object) -> Any:
        raise NotJson(f"is {_kind(value)}: {problem}")

    return refuse


def _path(value: os.PathLike[Any]) -> Any:
    return plain(os.fspath(value))


def _numpy(value: Any) -> Any:
    """Convert a numpy time, for which `tolist` may return a count of units; it has no zone and means UTC."""
    if getattr(getattr(value, "dtype", None), "kind", "") == "M":
        return plain(_in_utc(value.astype("datetime64[us]").tolist()))
    return plain(value.tolist())


def _in_utc(value: Any) -> Any:
    if isinstance(value, list):
        return [_in_utc(each) for each in cast("list[Any]", value)]
    return value.replace(tzinfo=timezone.utc) if isinstance(value, datetime) else value


#: Class -> conversion to JSON. Enums come first, because an enum may also be text or a number.
KINDS: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (Enum, lambda value: plain(value.value)),
    (str, lambda value: _unicode(str.__str__(value))),
    (bool, bool),
    (int, int),
    (float, lambda value: _finite(float(value))),
    (datetime, _moment),
    ((date, time), lambda value: value.isoformat()),
    (Mapping, _object),
    ((list, tuple), lambda value: _array(value)),
    ((bytes, bytearray, memoryview), _text_of_bytes),
    (Decimal, _number),
    (UUID, str),
    (os.PathLike, _path),
    ((set, frozenset), _set),
    (GeneratorType, _generator),
    (AsyncIterable, _refused("collect it first, [item async for item in ...]")),
)

#: Attribute that identifies values of other libraries -> conversion to JSON.
PROTOCOLS: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    ("to_pylist", lambda value: plain(value.to_pylist())),
    ("as_py", lambda value: plain(value.as_py())),
    ("tolist", _numpy),
    ("__array__", lambda value: _numpy(value.__array__())),
    ("item", lambda value: plain(value.item())),
)
