"""Reads nodes of ontologies from JSON, with the path of a wrong node in the message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any, TypeVar, cast

from labelbox_gen.exceptions import InvalidArgumentError

from ..values.enums import OpenEnum
from ..values.input_values import shown

EnumT = TypeVar("EnumT", bound=OpenEnum)
NodeT = TypeVar("NodeT")
NamedT = TypeVar("NamedT")


def mapping(given: object, what: str) -> dict[str, Any]:
    """A copy of a node, from which its members are taken.

    Raises:
        InvalidArgumentError: it is not a dict.
    """
    if not isinstance(given, Mapping):
        raise InvalidArgumentError(f"must be a dict of {what}, not {shown(given)}")
    return dict(cast("Mapping[str, Any]", given))


def needed(node: dict[str, Any], key: str, what: str) -> Any:
    """Take a member that each node of this kind has.

    Raises:
        InvalidArgumentError: there is none.
    """
    if node.get(key) is None:
        raise InvalidArgumentError(f"{key} is missing: {what} needs one")
    return node.pop(key)


def member(enum: type[EnumT], value: object, key: str) -> EnumT:
    """The member of an enum with a value; text without one is kept as it is.

    Raises:
        InvalidArgumentError: it is no text.
    """
    value = value.value if isinstance(value, Enum) else value
    if not isinstance(value, str):
        known = ", ".join(enum.__members__)
        raise InvalidArgumentError(
            f"{key} must be a member of {enum.__qualname__} ({known}), not {shown(value)}"
        )
    return enum(value)


def nodes(node: dict[str, Any], key: str, read: Callable[[Any], NodeT]) -> list[NodeT]:
    """Take a list of nodes; null is an empty list.

    Raises:
        InvalidArgumentError: one is wrong; the message starts with its path.
    """
    found: object = node.pop(key, None) or []
    if not isinstance(found, list | tuple):
        raise InvalidArgumentError(f"{key} must be a list, not {shown(found)}")
    items = cast("list[object]", found)
    return [_at(f"{key}[{index}]", item, read) for index, item in enumerate(items)]


def _at(place: str, item: object, read: Callable[[Any], NodeT]) -> NodeT:
    try:
        return read(item)
    except InvalidArgumentError as error:
        joint = " " if error.message.startswith("must be") else "."
        raise InvalidArgumentError(f"{place}{joint}{error.message}", error) from error


def add(
    given: NamedT, listed: list[NamedT], kinds: tuple[type, ...], name: Callable[[NamedT], object], of: str
) -> None:
    """Append a node to a list in which names are unique.

    Raises:
        InvalidArgumentError: it is of another class, or its name is taken.
    """
    if not isinstance(given, kinds):
        expected = " or ".join(kind.__name__ for kind in kinds)
        raise InvalidArgumentError(f"{of} takes {expected}, not {shown(given)}")
    if name(given) in map(name, cast("Iterable[NamedT]", listed)):
        raise InvalidArgumentError(
            f"{of} has {name(given)!r} already", hint="Names in one list must differ; choose another one."
        )
    listed.append(given)
