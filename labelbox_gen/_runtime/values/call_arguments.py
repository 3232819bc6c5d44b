"""Validates arguments of client methods before a request is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from labelbox_gen.exceptions import InvalidArgumentError

from ..http.urls import url_problem, without_secrets
from .numbers import is_positive


def text(name: str, value: Any) -> str:
    """Check text.

    Raises:
        InvalidArgumentError: the value has another type.
    """
    if not isinstance(value, str):
        raise InvalidArgumentError(f"{name} must be text, not {type(value).__name__}")
    return value


def header_text(name: str, value: Any) -> str:
    """Check text for a header: no line ends and no lone surrogates."""
    if any(ord(sign) < 32 or 0xD800 <= ord(sign) < 0xE000 for sign in text(name, value)):
        raise InvalidArgumentError(f"{name} {value!r} has a control character or is not valid Unicode")
    return value


def members(name: str, value: Any) -> Mapping[str, object]:
    """Check a mapping with text keys; None is an empty one."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"{name} must be a mapping, not {type(value).__name__}")
    found = cast("Mapping[str, object]", value)
    for key in found:
        text(f"each key of {name}", key)
    return found


def positive(name: str, value: float) -> float:
    """Check a positive number of seconds."""
    if not is_positive(value):
        raise InvalidArgumentError(f"{name} must be a positive number of seconds, not {value!r}")
    return value


def content(name: str, value: Any) -> bytes:
    """Check bytes or another builtin type with the buffer protocol."""
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(cast("bytes", value))
    hint = "Encode text: text.encode()." if isinstance(value, str) else None
    raise InvalidArgumentError(f"{name} must be bytes, not {type(value).__name__}", hint=hint)


def file_url(value: Any) -> str:
    """Check the URL of a file on a web server."""
    problem = url_problem(text("url", value))
    if problem is not None:
        raise InvalidArgumentError(f"the URL {without_secrets(value)!r} cannot be read: {problem}")
    return value
