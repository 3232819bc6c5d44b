"""Metadata from the forms of the API to those of users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..values.input_values import shown
from ..values.scalars import load_datetime
from .rows import DataRowMetadata, DataRowMetadataBatchResponse, DataRowMetadataField
from .schemas import DataRowMetadataKind, Schemas, UnknownSchema


def read_rows(schemas: Schemas, unparsed: object) -> list[DataRowMetadata]:
    """The metadata of data rows.

    Raises:
        InvalidQueryError: it is not in the form of the API; the message names the row and the field.
        UnknownSchema: the schemas lack one that it names.
    """
    return [
        _row(schemas, f"unparsed[{index}]", row) for index, row in enumerate(_dicts("unparsed", unparsed))
    ]


def _row(schemas: Schemas, where: str, row: Mapping[str, Any]) -> DataRowMetadata:
    fields = read_fields(schemas, row.get("fields") or [], f"{where}.fields")
    return DataRowMetadata(data_row_id=row.get("dataRowId"), global_key=row.get("globalKey"), fields=fields)


def read_fields(schemas: Schemas, unparsed: object, where: str = "unparsed") -> list[DataRowMetadataField]:
    """Typed fields. An enum and its option become one field, also if the value of the enum is the option."""
    found: list[DataRowMetadataField] = []
    for place, field in enumerate(_dicts(where, unparsed)):
        uid, value = field.get("schemaId"), field.get("value")
        schema = schemas.by_id.get(uid) if isinstance(uid, str) else None
        if schema is None:
            raise UnknownSchema(f"{where}[{place}]: there is no metadata schema with the id {uid!r}")
        if schema.kind == DataRowMetadataKind.enum:
            chosen = next((each for each in schema.options or () if value in (each.uid, each.name)), None)
            if chosen is None:  # the option follows as a field of its own
                continue
            schema = chosen
        if schema.parent is not None:
            found.append(DataRowMetadataField(schema_id=schema.parent, name=schema.name, value=schema.uid))
        else:
            typed = _typed(f"{where}[{place}] ({schema.name})", schema.kind, value)
            found.append(DataRowMetadataField(schema_id=schema.uid, name=schema.name, value=typed))
    return found


def _typed(where: str, kind: DataRowMetadataKind, value: Any) -> Any:
    if kind != DataRowMetadataKind.datetime:
        return value
    try:
        return load_datetime(value)
    except (TypeError, ValueError) as error:
        raise InvalidQueryError(f"{where} is not a time in ISO 8601: {shown(value)}", error) from None


def upsert_failure(schemas: Schemas, answer: Mapping[str, Any]) -> DataRowMetadataBatchResponse:
    """A failed row of an upsert, with the fields that the server names as far as their schemas are known."""
    known = [each for each in answer.get("fields") or () if each["schemaId"] in schemas.by_id]
    return _failure(answer, read_fields(schemas, known))


def delete_failure(answer: Mapping[str, Any]) -> DataRowMetadataBatchResponse:
    return _failure(answer, [each["schemaId"] for each in answer.get("fields") or ()])


def _failure(answer: Mapping[str, Any], fields: list[Any]) -> DataRowMetadataBatchResponse:
    return DataRowMetadataBatchResponse(
        data_row_id=answer["dataRowId"], global_key=answer["globalKey"], error=answer["error"], fields=fields
    )


def _dicts(where: str, values: object) -> list[Mapping[str, Any]]:
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        raise InvalidQueryError(f"{where} must be a list of dicts, not {shown(cast(object, values))}")
    found = list(cast("Iterable[object]", values))
    for index, value in enumerate(found):
        if not isinstance(value, Mapping):
            raise InvalidQueryError(f"{where}[{index}] must be a dict, not {shown(value)}")
    return cast("list[Mapping[str, Any]]", found)
