"""Values of custom metadata and their validation against the organization's schemas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from labelbox_gen.server import dates
from labelbox_gen.server.errors import InvalidQuery, Malformed
from labelbox_gen.server.input_checks import shortened
from labelbox_gen.server.store.store import Store

from .table import METADATA_SCHEMA

Schemas = Mapping[str, Mapping[str, Any]]
Value = dict[str, Any]
_CHOSEN = frozenset({"CustomMetadataEnum", "CustomMetadataEnumOption"})
"""Official clients send an option twice: as a schema without a value, and as the value of its enum."""


def schemas(store: Store) -> Schemas:
    """Schemas and the options of enums by id: `{id, name, kind}`."""
    return store.remembered(METADATA_SCHEMA, lambda: _read(store))


def _read(store: Store) -> Schemas:
    known: dict[str, Mapping[str, Any]] = {}
    for row in store.find(METADATA_SCHEMA):
        known[row.id] = {"id": row.id, "name": row["name"], "kind": row["kind"]}
        known |= {option["id"]: {**option, "parent": row.id} for option in row["options"]}
    return known


def check(fields: Iterable[Mapping[str, Any]], known: Schemas) -> list[Value]:
    """Validate fields and return them as stored. Raises `Malformed` with the reason."""
    checked: dict[str, Value] = {}
    for field in fields:
        id = str(field.get("schemaId"))
        if id not in known:
            raise Malformed(f"Metadata schema '{id}' does not exist")
        if id in checked:
            raise Malformed(f"A schemaId can only be specified once per DataRow : [{id}]")
        checked[id] = {"schemaId": id, "value": _check_value(known[id], field.get("value"))}
    return list(checked.values())


def merge(present: Iterable[Value], changes: Sequence[Value], known: Schemas) -> list[Value]:
    """The metadata with the changes applied. An enum has one option: a new option replaces the old one."""
    return [*without(present, [change["schemaId"] for change in changes], known), *changes]


def without(present: Iterable[Value], ids: Iterable[str], known: Schemas) -> list[Value]:
    """The metadata without the given schemas. Removing an enum or one of its options removes the enum's value."""
    enums = {_enum(id, known) for id in ids}
    return [field for field in present if _enum(field["schemaId"], known) not in enums]


def _enum(id: str, known: Schemas) -> str:
    """The enum id of an option; for other schemas the id itself."""
    return known.get(id, {}).get("parent", id)


def shown(fields: Iterable[Value], known: Schemas) -> list[Value]:
    """The fields whose schemas exist. Values of deleted schemas are hidden."""
    return [field for field in fields if field["schemaId"] in known]


def describe(fields: Iterable[Value], known: Schemas) -> list[Mapping[str, Any]]:
    """The visible fields, with the names and kinds of their schemas."""
    return [
        {**field, "name": known[field["schemaId"]]["name"], "kind": known[field["schemaId"]]["kind"]}
        for field in shown(fields, known)
    ]


def _check_value(schema: Mapping[str, Any], value: object) -> object:
    kind, name = schema["kind"], schema["name"]
    if kind == "CustomMetadataNumber" and (not isinstance(value, int | float) or isinstance(value, bool)):
        raise Malformed(f"Metadata '{name}' must be a number, not {shortened(value)}")
    if kind == "CustomMetadataString" and not isinstance(value, str):
        raise Malformed(f"Metadata '{name}' must be a string, not {shortened(value)}")
    if kind == "CustomMetadataDateTime":
        return _check_date(name, value)
    if kind == "CustomMetadataEmbedding" and not _is_vector(value):
        raise Malformed(f"Metadata '{name}' must be a list of numbers, not {shortened(value)}")
    if kind in _CHOSEN and not (value is None or isinstance(value, str) or value == {}):
        raise Malformed(f"Metadata '{name}' must be an option's id or text, not {shortened(value)}")
    return value


def _is_vector(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, int | float) and not isinstance(each, bool) for each in cast("list[object]", value)
    )


def _check_date(name: str, value: object) -> str:
    try:
        return dates.render(dates.parse(str(value)))
    except InvalidQuery as error:
        raise Malformed(f"Metadata '{name}': {error}") from None
