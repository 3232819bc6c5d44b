"""Inputs that create and change metadata schemas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from labelbox_gen.exceptions import InvalidQueryError

from ..values.arguments import text
from ..values.input_values import checked, shown
from ..values.scalars import enum_of
from .schemas import DataRowMetadataKind, DataRowMetadataSchema, Schemas

LONGEST_NAME = 100


def creation(name: object, kind: object, options: object) -> dict[str, Any]:
    """The input of a new schema.

    Raises:
        InvalidQueryError: the name, the kind or an option is not valid.
    """
    found = _kind(kind)
    data: dict[str, Any] = {"name": schema_name("name", name), "kind": found.value}
    if options is not None:
        data["options"] = _options(found, options)
    return data


def renaming(schema: DataRowMetadataSchema, new_name: object) -> dict[str, Any]:
    return _change(schema, schema_name("new_name", new_name), {})


def option_renaming(schemas: Schemas, name: object, option: object, new_option: object) -> dict[str, Any]:
    """The input that renames an option of an enum."""
    schema = schemas.own(name)
    if schema.kind != DataRowMetadataKind.enum:
        raise InvalidQueryError(
            f"the metadata schema {name!r} is of the kind {schema.kind}, which has no options"
        )
    uid = schemas.option_named(schema, option).uid
    return _change(schema, schema.name, {uid: schema_name("new_option", new_option)})


def schema_name(argument: str, name: object) -> str:
    """A name without the spaces around it, of 1 to 100 characters."""
    found = text(argument, name).strip()
    if not 1 <= len(found) <= LONGEST_NAME:
        raise InvalidQueryError(f"{argument} must have 1 to {LONGEST_NAME} characters, not {len(found)}")
    return found


def _change(schema: DataRowMetadataSchema, name: str, renamed: Mapping[str, str]) -> dict[str, Any]:
    """All options are sent with their ids, and keep their order."""
    data: dict[str, Any] = {"id": schema.uid, "name": name, "kind": schema.kind.value}
    if schema.options:
        data["options"] = [
            {"id": option.uid, "name": renamed.get(option.uid, option.name), "kind": option.kind.value}
            for option in schema.options
        ]
    return data


def _kind(kind: object) -> DataRowMetadataKind:
    names = DataRowMetadataKind.__members__
    if isinstance(kind, str) and kind in names:
        kind = names[kind]
    found = DataRowMetadataKind(checked("kind", kind, enum_of(DataRowMetadataKind)))
    if found == DataRowMetadataKind.option or not found.is_known:
        raise InvalidQueryError(
            f"kind must be the kind of a schema: {', '.join(sorted(set(names) - {'option'}))}"
        )
    return found


def _options(kind: DataRowMetadataKind, options: object) -> list[dict[str, Any]]:
    if isinstance(options, str) or not isinstance(options, Iterable):
        raise InvalidQueryError(f"options must be a list of names, not {shown(options)}")
    given = cast("Iterable[object]", options)
    names = [schema_name(f"options[{place}]", each) for place, each in enumerate(given)]
    if names and kind != DataRowMetadataKind.enum:
        raise InvalidQueryError(f"options are for the kind enum only, not for {kind.name}")
    if twice := next((name for place, name in enumerate(names) if name in names[:place]), None):
        raise InvalidQueryError(f"options names {twice!r} more than once")
    return [{"name": name, "kind": DataRowMetadataKind.option.value} for name in names]
