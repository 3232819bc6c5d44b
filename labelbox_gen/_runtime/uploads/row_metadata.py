"""The custom metadata of a data row."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, cast

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

#: The keys of a field; `schemaId` is the spelling of the API.
PLAIN = (str, int, bool)

MEMBERS = ("schema_id", "schemaId", "name", "value")


def metadata_fields(index: int, fields: Any) -> list[dict[str, Any]]:
    """The metadata of a row in the form of the API: by the id of the schema, or by its name.

    Raises:
        InvalidQueryError: a field is invalid; the message has the index of the row and of the field.
    """
    if not isinstance(fields, list | tuple):
        raise InvalidQueryError(f"row {index}: metadata_fields must be a list, not {type(fields).__name__}")
    return [_field(index, place, field) for place, field in enumerate(cast("list[object]", fields))]


def plain_fields(fields: Any) -> list[dict[str, Any]] | None:
    """Fast path: the fields of a row with the common shape; None for other shapes."""
    found: list[dict[str, Any]] = []
    if fields.__class__ is not list:
        return None
    for field in fields:
        if field.__class__ is not dict or len(field) != 2:
            return None
        schema_id, value = field.get("schema_id"), field.get("value")
        if schema_id.__class__ is not str or not schema_id or value.__class__ not in PLAIN:
            return None
        found.append({"schemaId": schema_id, "value": value})
    return found


def _field(index: int, place: int, field: object) -> dict[str, Any]:
    where = f"row {index}: metadata_fields[{place}]"
    if not isinstance(field, Mapping):
        raise InvalidQueryError(
            f"{where}: a metadata field must be a dict with schema_id and value, not {field!r:.80}"
        )
    members = cast("Mapping[str, Any]", field)
    for member in members:
        if member not in MEMBERS:
            raise _unknown(where, member)
    schema_id, name = members.get("schema_id") or members.get("schemaId"), members.get("name")
    if not (schema_id or name) or "value" not in members:
        raise InvalidQueryError(
            f"{where}: a metadata field needs schema_id and value, or name and value, not {sorted(members)}"
        )
    for member, value in (("schema_id", schema_id), ("name", name)):
        if not isinstance(value, str | None):
            raise InvalidQueryError(f"{where}.{member} must be str, not {type(value).__name__}")
    key = {"schemaId": schema_id} if schema_id else {"name": name}
    return {**key, "value": members["value"]}


def _unknown(where: str, member: str) -> InvalidAttributeError:
    close = get_close_matches(member, MEMBERS, n=1)
    hint = f"Did you mean {close[0]}?" if close else "It has schema_id or name, and value."
    return InvalidAttributeError(f"{where}: a metadata field has no {member!r}", hint=hint)
