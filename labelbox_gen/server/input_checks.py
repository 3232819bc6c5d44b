"""Checks of every input value: text is Unicode, numbers are finite and bounded, sizes and depths are limited.

Arguments of all fields pass `check` before their resolver runs; literals of a document pass `check_literals`.
JSON sent as text, such as an ontology, passes `check` where it is parsed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, cast

from graphql import DocumentNode, FloatValueNode, IntValueNode, Node, Visitor, visit

from .errors import Malformed
from .json_text import MAX_NESTING

Path: TypeAlias = "tuple[str | int, ...]"

MAX_INTEGER = 2**63 - 1
"""The largest integer of a column. The smallest is one less below zero."""
MAX_FLOAT = 1e100
"""Small enough that sums of a billion values and products of two stay finite."""
MAX_TEXT = 10_000_000
"""The longest text, in characters."""


def check(value: object, path: Path = ()) -> None:
    """Raise `Malformed` with the path of the first value that cannot be stored and read again."""
    if not _is_sound(value):
        _check(value, path, 0)


def _is_sound(value: object) -> bool:
    """A quick check of most values, without paths. False does not mean that the value is bad."""
    level = [value]
    for _ in range(MAX_NESTING):
        inner: list[object] = []
        for each in level:
            kind = each.__class__
            if kind is str:
                text = cast(str, each)
                if len(text) > MAX_TEXT or not text.isascii():
                    return False
            elif kind is dict:
                inner += (members := cast("dict[object, object]", each))
                inner += members.values()
            elif kind is list:
                inner += cast("list[object]", each)
            elif not _is_sound_number(each):
                return False
        if not inner:
            return True
        level = inner
    return False


def _is_sound_number(value: object) -> bool:
    if isinstance(value, int):
        return -MAX_INTEGER - 1 <= value <= MAX_INTEGER
    return value is None or (isinstance(value, float) and abs(value) <= MAX_FLOAT)


def _check(value: object, path: Path, depth: int) -> None:
    if isinstance(value, str):
        _check_text(value, path)
    elif isinstance(value, int):
        if not -MAX_INTEGER - 1 <= value <= MAX_INTEGER:
            raise Malformed(f"{_name(path)} has more than 64 bits", path=path)
    elif isinstance(value, float):
        if not abs(value) <= MAX_FLOAT:  # also true for NaN
            raise Malformed(f"{_name(path)} must be a finite number of at most {MAX_FLOAT:g}", path=path)
    elif isinstance(value, dict | list):
        _check_items(cast("dict[object, object] | list[object]", value), path, depth)


def _check_items(value: dict[object, object] | list[object], path: Path, depth: int) -> None:
    if depth >= MAX_NESTING:
        raise Malformed(f"{_name(path[:3])} is nested more than {MAX_NESTING} deep", path=path[:3])
    if isinstance(value, dict):
        for key, item in value.items():
            _check_text(str(key), path)
            _check(item, (*path, str(key)), depth + 1)
        return
    for place, item in enumerate(value):
        _check(item, (*path, place), depth + 1)


def _check_text(text: str, path: Path) -> None:
    if len(text) > MAX_TEXT:
        raise Malformed(f"{_name(path)} has more than {MAX_TEXT} characters", path=path)
    if not text.isascii() and not is_unicode(text):
        raise Malformed(f"{_name(path)} must be Unicode text; it has half a surrogate pair", path=path)


def is_unicode(text: str) -> bool:
    """Whether a text has no lone surrogate: JSON can escape one, but UTF-8 cannot encode it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def dotted(path: Sequence[str | int]) -> str:
    """`data.tools[0].name`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def shortened(value: object, longest: int = 80) -> str:
    """A value as text for a message, shortened."""
    try:
        text = repr(value)
    except ValueError:  # Python prints no integer of more than 4300 digits
        return "a number of thousands of digits"
    return text if len(text) <= longest else f"{text[:longest]}..."


def _name(path: Path) -> str:
    return f"'{dotted(path)}'" if path else "The value"


# -- literals

_SUSPICIOUS = re.compile(r"[0-9]{16}|[0-9.][eE][+-]?[0-9]{2}")


class OutOfRange(Exception):
    """A numeric literal that no argument can hold."""

    def __init__(self, node: Node) -> None:
        super().__init__("A number of the document has more than 64 bits, or is not finite")
        self.node = node


def check_literals(text: str, document: DocumentNode) -> None:
    """Raise `OutOfRange` for literals out of range. The tree is searched only if the text has very long numbers."""
    if _SUSPICIOUS.search(text):
        visit(document, _Numbers())


class _Numbers(Visitor):
    def enter_int_value(self, node: IntValueNode, *_: Any) -> None:
        if len(node.value) > 20 or not -MAX_INTEGER - 1 <= int(node.value) <= MAX_INTEGER:
            raise OutOfRange(node)

    def enter_float_value(self, node: FloatValueNode, *_: Any) -> None:
        if not math.fabs(float(node.value)) <= MAX_FLOAT:
            raise OutOfRange(node)


def check_arguments(names: Mapping[str, str], arguments: Mapping[str, Any]) -> None:
    """Check the arguments of a field. `names` maps the resolvers' names of arguments to those of the schema."""
    for name, value in arguments.items():
        if value is not None and value is not True and value is not False:
            check(value, (names.get(name, name),))
