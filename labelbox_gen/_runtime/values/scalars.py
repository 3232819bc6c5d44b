"""Scalars: conversion from JSON to Python when a field is read, and from Python to JSON in variables."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from enum import Enum
from functools import cache, partial
from typing import Any


@dataclass(frozen=True)
class Scalar:
    """A GraphQL scalar or enum: its Python types, and the conversion from JSON if it needs one."""

    name: str
    types: tuple[type, ...]
    load: Callable[[Any], Any] | None = None
    enum: type[Enum] | None = None
    """The class of an enum."""
    item: Scalar | None = None
    """The scalar of a list's items."""
    nullable: bool = False
    """Whether an input may be None; loading a field does not depend on it."""


def load_datetime(text: str) -> datetime:
    """Parse an ISO 8601 time; without an offset it is UTC, as in the API."""
    value = _parse(text)
    return value if value.tzinfo else value.replace(tzinfo=timezone.utc)


def _python_310(text: str) -> str:
    """Normalize for Python 3.10, which parses neither `Z` nor fractions of other than three or six digits."""
    text = text.removesuffix("Z") + "+00:00" if text.endswith("Z") else text
    head, dot, tail = text.partition(".")
    if not dot:
        return text
    digits = len(tail) - len(tail.lstrip("0123456789"))
    return f"{head}.{tail[:digits][:6]:0<6}{tail[digits:]}"


if sys.version_info >= (3, 11):
    _parse = datetime.fromisoformat
else:

    def _parse(text: str) -> datetime:
        return datetime.fromisoformat(_python_310(text))


def dump(value: Any) -> Any:
    """Convert a value for use in variables. Times become UTC; times without an offset are local time."""
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, Enum):
        return value.value
    return value


@cache
def enum_of(kind: type[Enum]) -> Scalar:
    """The scalar of an enum. Unknown values are kept, because the generated enums are open."""
    return Scalar(kind.__name__, (str,), kind, enum=kind)


@cache
def list_of(item: Scalar) -> Scalar:
    """The scalar of a list."""
    load = None if item.load is None else partial(_load_items, item.load)
    return Scalar(f"[{item.name}]", (list, tuple), load, item=item)


def _load_items(load: Callable[[Any], Any], items: list[Any]) -> list[Any]:
    return [load(item) for item in items]


@cache
def optional(scalar: Scalar) -> Scalar:
    """The same scalar for an input that may be None."""
    return replace(scalar, nullable=True)


STRING = Scalar("String", (str,))
ID = Scalar("ID", (str,))
INT = Scalar("Int", (int,))
FLOAT = Scalar("Float", (float, int))
BOOLEAN = Scalar("Boolean", (bool,))
DATE_TIME = Scalar("DateTime", (datetime,), load_datetime)
UINT64 = Scalar("UInt64", (int,), int)
JSON = Scalar("Json", (object,))
