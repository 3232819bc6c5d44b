"""Other forms of entities: dicts, tables for notebooks, copies; and the error for an unknown attribute."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from datetime import datetime
from difflib import get_close_matches
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from ..official_names import GRAPHQL, instead_of
from .fields import HasData, Value

EntityT = TypeVar("EntityT", bound=HasData)
ItemT = TypeVar("ItemT")

#: Characters of a value in a table.
SHOWN = 200


@cache
def fields_of(kind: type) -> dict[str, Value[Any]]:
    """The fields of a class by their Python names, in the order of the names."""
    found: dict[str, Value[Any]] = {
        name: each
        for base in reversed(kind.__mro__)
        for name, each in vars(base).items()
        if isinstance(each, Value)
    }
    return dict(sorted(found.items()))


def as_dict(entity: HasData, mode: str) -> dict[str, Any]:
    """The fields that the server sent; `mode` is "json" or "python".

    Raises:
        InvalidQueryError: the mode is unknown.
    """
    if mode not in ("json", "python"):
        raise InvalidQueryError(f"mode must be 'json' or 'python', not {mode!r}")
    values = {
        name: getattr(entity, name)
        for name, field in fields_of(type(entity)).items()
        if field.key in entity.data
    }
    return values if mode == "python" else {name: _json(value) for name, value in values.items()}


def _json(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return deepcopy(value)


def as_html(entities: Sequence[HasData]) -> str:
    """An HTML table: one row per field of a single entity, or one row per entity of several."""
    rows = [as_dict(entity, "json") for entity in entities]
    if len(rows) == 1:
        cells = [(name, value) for name, value in rows[0].items()]
        body = "".join(f"<tr><th>{escape(name)}</th><td>{_cell(value)}</td></tr>" for name, value in cells)
        return f"<table><caption>{escape(type(entities[0]).__name__)}</caption><tbody>{body}</tbody></table>"
    names = list(dict.fromkeys(name for row in rows for name in row))
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join(
        f"<tr>{''.join(f'<td>{_cell(row.get(name))}</td>' for name in names)}</tr>" for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return escape(text if len(text) <= SHOWN else f"{text[:SHOWN]}…")


def escape(text: str) -> str:
    """Escape text for HTML; `html` is imported late, because only notebooks need it."""
    from html import escape

    return escape(text)


def copied(entity: EntityT, data: dict[str, Any]) -> EntityT:
    """A copy of an entity with the same client and other data."""
    made = object.__new__(type(entity))
    for base in type(entity).__mro__:
        for name in vars(base).get("__slots__", ()):
            setattr(made, name, data if name == "data" else getattr(entity, name))
    return made


def unknown_name(kind: type, name: str) -> InvalidAttributeError:
    """The error for an unknown attribute of an object, with the closest one, or what replaces one of the official SDK."""
    known = [each for each in dir(kind) if not each.startswith("_")]
    close = get_close_matches(name, known, n=1, cutoff=0.75)
    owners = [base.__name__.removeprefix("Async") for base in kind.__mro__]
    hint = instead_of(name, *owners) or (f"Did you mean {close[0]}?" if close else GRAPHQL)
    return InvalidAttributeError(f"{kind.__name__} has no attribute {name!r}", hint=hint)


def made_by(build: Any) -> str:
    """The name of the type that a function creates from JSON, such as `partial(Project, client)`."""
    maker = getattr(build, "func", getattr(build, "__self__", build))
    return getattr(maker, "__typename__", None) or getattr(maker, "__name__", "objects")


class EntityList(list[ItemT]):
    """A list of objects that notebooks show as a table."""

    __slots__ = ()

    def _repr_html_(self) -> str | None:
        """The table; None, for the plain representation, if the list holds other items than entities."""
        found: list[Any] = [each for each in self if fields_of(type(each))]
        return as_html(found) if found and len(found) == len(self) else None
