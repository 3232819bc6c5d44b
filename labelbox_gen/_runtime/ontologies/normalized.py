"""Converts an ontology to the JSON of the API."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeAlias, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..values.input_values import json_value, shown
from ..values.json_bytes import dumps, loads
from .validation import mistakes, node_mistakes


class AsDict(Protocol):
    """An object that describes itself as a dict, such as a tool of an ontology builder."""

    def asdict(self) -> Mapping[str, Any]: ...


Normalized: TypeAlias = "Mapping[str, Any] | AsDict | str | os.PathLike[str]"
"""An ontology or a part of one as a dict, an object with `asdict()`, JSON text, or the path of a JSON file."""

#: Maximum number of mistakes in the message.
SHOWN = 100


def normalized_text(normalized: Normalized) -> str:
    """The JSON text of an ontology; missing parts become empty.

    Raises:
        InvalidQueryError: the ontology is invalid; the message lists the mistakes with their paths.
    """
    value = checked(mapping_of(normalized, "the ontology"))
    whole: dict[str, Any] = {"tools": [], "classifications": [], **value}
    return dumps(json_value("the ontology", whole)).decode()


def node_of(normalized: Normalized, name: str) -> dict[str, Any]:
    """A tool or classification; `name` is that of the argument.

    Raises:
        InvalidQueryError: it is neither; the message lists the mistakes with their paths.
    """
    value = mapping_of(normalized, name)
    if found := list(node_mistakes(value, name)):
        raise mistaken(found, name)
    return cast("dict[str, Any]", json_value(name, value))


def checked(value: dict[str, Any]) -> dict[str, Any]:
    """The ontology, which has no mistakes.

    Raises:
        InvalidQueryError: the message lists the mistakes with their paths.
    """
    if found := list(mistakes(value)):
        raise mistaken(found)
    return value


def mistaken(found: Sequence[str], what: str = "the ontology") -> InvalidQueryError:
    """The error for the mistakes of an ontology, or of a part of one."""
    more = f"\n  and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    lines = "".join(f"\n  {each}" for each in found[:SHOWN])
    return InvalidQueryError(f"{what} has {len(found)} mistake{'s' if len(found) > 1 else ''}:{lines}{more}")


def options_text(options: Normalized) -> str:
    """The JSON text of the options of a labeling frontend.

    Raises:
        InvalidQueryError: the options are not a JSON object.
    """
    if isinstance(options, str) and options.lstrip().startswith("{"):
        _parsed(options, "the options")
        return options
    return dumps(json_value("the options", mapping_of(options, "the options"))).decode()


def mapping_of(given: object, what: str) -> dict[str, Any]:
    """The JSON object of any of these forms; `what` is its name in messages."""
    if isinstance(given, Mapping):
        return dict(cast("Mapping[str, Any]", given))
    if callable(described := getattr(given, "asdict", None)) and not isinstance(given, type):
        return mapping_of(described(), what)
    if isinstance(given, os.PathLike):
        path = Path(cast("os.PathLike[str]", given))
        return _parsed(_read(path), f"{what} in {path}")
    if isinstance(given, str):
        return _parsed(given, what)
    raise InvalidQueryError(
        f"{what} must be a dict, JSON text or the path of a JSON file, not {shown(given)}"
    )


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, ValueError) as error:
        raise InvalidQueryError(f"cannot read {path}: {error}", error) from error


def _parsed(text: str, what: str) -> dict[str, Any]:
    try:
        value = loads(text)
    except ValueError as error:
        hint = "Pass a file as a path: pathlib.Path(...)." if text.endswith(".json") else None
        raise InvalidQueryError(f"{what} is not JSON: {error}", error, hint=hint) from error
    if not isinstance(value, dict):
        raise InvalidQueryError(f"{what} must be a JSON object, not {type(value).__name__}")
    return cast("dict[str, Any]", value)
