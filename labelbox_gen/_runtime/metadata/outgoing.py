"""Metadata from the forms of users to those of the API. Errors name the row and the field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, cast

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from ..data_rows.identifiers import GlobalKey, Identifier, UniqueId, data_row_identifier, identifier, texts
from ..values.input_values import checked, json_value, shown
from ..values.scalars import DATE_TIME, FLOAT, STRING, list_of, load_datetime
from .rows import DataRowMetadata, DataRowMetadataField, DeleteDataRowMetadata
from .schemas import DataRowMetadataKind, DataRowMetadataSchema, Schemas, UnknownSchema

Input: TypeAlias = "dict[str, Any]"
Members: TypeAlias = "Mapping[str, Any]"

#: Keys of dicts, and the attributes that they stand for.
ROW = {
    "data_row_id": "data_row_id",
    "dataRowId": "data_row_id",
    "global_key": "global_key",
    "globalKey": "global_key",
    "fields": "fields",
}
FIELD = {"schema_id": "schema_id", "schemaId": "schema_id", "name": "name", "value": "value"}
_VECTOR = list_of(FLOAT)


def upsert(schemas: Schemas, index: int, item: object) -> tuple[Identifier, Input]:
    """One data row of a bulk upsert.

    Raises:
        InvalidQueryError: a part of it is not valid.
        UnknownSchema: the schemas lack one that it names.
    """
    where = f"metadata[{index}]"
    members = _members(where, item, DataRowMetadata, ROW)
    name = _name(where, members)
    fields = upsert_fields(schemas, f"{where}.fields", members.get("fields"))
    key, id = (name.key, None) if type(name) is GlobalKey else (None, name.key)
    return name, {"globalKey": key, "dataRowId": id, "fields": fields}


def delete(schemas: Schemas, index: int, item: object) -> tuple[Identifier, Input]:
    """One data row of a bulk deletion; raises as `upsert` does."""
    where = f"deletes[{index}]"
    members = _members(where, item, DeleteDataRowMetadata, ROW)
    name = _name(where, members)
    fields = _listed(f"{where}.fields", members.get("fields"))
    ids = [_deleted(schemas, f"{where}.fields[{place}]", field) for place, field in enumerate(fields)]
    return name, {"dataRowIdentifier": data_row_identifier(name), "schemaIds": ids}


def upsert_fields(schemas: Schemas, where: str, fields: object) -> list[Input]:
    """Fields in the form of the API, in which an enum is two fields: the enum and the option."""
    found: list[Input] = []
    named: set[str] = set()
    for place, field in enumerate(_listed(where, fields)):
        at = f"{where}[{place}]"
        schema, value = _field(schemas, at, field)
        if schema.uid in named:
            raise InvalidQueryError(
                f"{at}: the schema {schema.name!r} is named twice; a data row has one value of it"
            )
        named.add(schema.uid)
        found += _inputs(schema, f"{at} ({schema.name})", value)
    return found


def _field(schemas: Schemas, where: str, field: object) -> tuple[DataRowMetadataSchema, Any]:
    members = _members(where, field, DataRowMetadataField, FIELD)
    if "value" not in members:
        raise InvalidQueryError(f"{where} has no value")
    uid, name = members.get("schema_id"), members.get("name")
    if uid is not None:
        return _by_id(schemas, where, uid), members["value"]
    if name is None:
        raise InvalidQueryError(f"{where} names no schema: it needs schema_id or name")
    if not isinstance(name, str) or name not in schemas.by_name:
        hint = schemas.advice(name)
        raise UnknownSchema(f"{where}: there is no metadata schema {name!r}", hint=hint)
    return schemas.by_name[name], members["value"]


def _by_id(schemas: Schemas, where: str, uid: object) -> DataRowMetadataSchema:
    schema = schemas.by_id.get(uid) if isinstance(uid, str) else None
    if schema is None:
        raise UnknownSchema(f"{where}: there is no metadata schema with the id {uid!r}")
    if schema.parent is not None:
        enum = schemas.by_id[schema.parent]
        raise InvalidQueryError(
            f"{where}: {uid} is the option {schema.name!r}; the schema is the enum {enum.name!r}, {enum.uid}"
        )
    return schema


def _deleted(schemas: Schemas, where: str, field: object) -> str:
    if isinstance(field, DataRowMetadataSchema):
        field = field.uid
    return _by_id(schemas, where, field).uid


def _inputs(schema: DataRowMetadataSchema, where: str, value: object) -> list[Input]:
    if schema.kind == DataRowMetadataKind.enum:
        option = _option(schema, where, value)
        return [{"schemaId": schema.uid, "value": {}}, {"schemaId": option, "value": {}}]
    return [{"schemaId": schema.uid, "value": CONVERSIONS.get(schema.kind, json_value)(where, value)}]


def _option(schema: DataRowMetadataSchema, where: str, value: object) -> str:
    value = value.uid if isinstance(value, DataRowMetadataSchema) else value
    options = schema.options or ()
    for option in options:
        if value in (option.uid, option.name):
            return option.uid
    known = ", ".join(repr(option.name) for option in options[:20]) or "none"
    raise UnknownSchema(f"{where}: there is no option {value!r}, only {known}")


def _number(where: str, value: object) -> float:
    return float(checked(where, value, FLOAT))


def _text(where: str, value: object) -> str:
    if value.__class__ is str and cast("str", value).isascii():
        return cast("str", value)
    return checked(where, value, STRING)


def _time(where: str, value: object) -> str:
    if isinstance(value, str):
        try:
            value = load_datetime(value)
        except ValueError as error:
            hint = "Give a datetime, or ISO 8601 such as 2026-01-31T12:00:00Z."
            raise InvalidQueryError(
                f"{where} must be a datetime, not {shown(value)}", error, hint=hint
            ) from None
    return checked(where, value, DATE_TIME)


def _vector(where: str, value: object) -> list[float]:
    return checked(where, value, _VECTOR)


CONVERSIONS: Mapping[str, Callable[[str, Any], Any]] = {
    DataRowMetadataKind.number: _number,
    DataRowMetadataKind.string: _text,
    DataRowMetadataKind.datetime: _time,
    DataRowMetadataKind.embedding: _vector,
}
"""By kind, the conversion of a value to JSON; values of unknown kinds are sent as they are."""


def _name(where: str, members: Members) -> Identifier:
    """Metadata that was read has both names; the id counts, which never changes."""
    if members.get("data_row_id") is not None:
        return identifier(f"{where}.data_row_id", members["data_row_id"], UniqueId)
    if members.get("global_key") is not None:
        return GlobalKey(texts(f"{where}.global_key", [members["global_key"]], GlobalKey)[0])
    raise InvalidQueryError(f"{where} names no data row: it needs data_row_id or global_key")


def _members(where: str, item: object, kind: type, keys: Mapping[str, str]) -> Members:
    """The attributes of an object of `kind`, or of a dict that stands for one."""
    if isinstance(item, kind):
        return vars(item)
    if not isinstance(item, Mapping):
        raise InvalidQueryError(f"{where} must be a {kind.__name__} or a dict, not {shown(item)}")
    given = cast("Mapping[Any, Any]", item)
    for key in given:
        if key not in keys:
            known = ", ".join(sorted(set(keys.values())))
            raise InvalidAttributeError(f"{where} has no {key!r}", hint=f"It has {known}.")
    return {keys[key]: value for key, value in given.items()}


def _listed(where: str, values: object) -> list[object]:
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        raise InvalidQueryError(f"{where} must be a list, not {shown(cast(object, values))}")
    found = list(cast("Iterable[object]", values))
    if not found:
        raise InvalidQueryError(f"{where} is empty")
    return found
