"""Custom metadata: schemas, and the values of data rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Conflict, Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import required_name
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.ids import new_id
from labelbox_gen.server.store.row import Page, Row

from ..data_rows.lookup import find, identified
from . import values as metadata
from .table import METADATA_SCHEMA

RESOLVERS = Resolvers()

LONGEST_NAME = 100
NOT_FOUND = "Data row not found"


@RESOLVERS.query("customMetadataOntology")
def custom_metadata_ontology(context: Context) -> Page:
    return context.store.find(METADATA_SCHEMA)


@RESOLVERS.mutation("upsertCustomMetadataSchema", in_organization(MANAGE))
def upsert_schema(context: Context, data: Mapping[str, Any]) -> Row:
    """Create a schema, or update the one with the given id. Options without an id are created."""
    name = (data.get("name") or "").strip()
    required_name({"name": name}, longest=LONGEST_NAME)
    options = [_option(option) for option in data.get("options") or ()]
    known = context.store.one(METADATA_SCHEMA, data["id"]) if data.get("id") else None
    _check_name(context, name, known)
    if known is None:
        if not data.get("kind"):
            raise Malformed("A metadata schema needs a kind")
        return context.store.insert(METADATA_SCHEMA, {"name": name, "kind": data["kind"], "options": options})
    if known["reserved"]:
        raise Malformed(f"Metadata schema '{known['name']}' is reserved")
    return context.store.update(known, {"name": name, "options": options or known["options"]})


@RESOLVERS.mutation("deleteCustomMetadataSchema", in_organization(MANAGE))
def delete_schema(context: Context, schema: Mapping[str, Any]) -> Mapping[str, bool]:
    """Delete a schema and hide its values."""
    known = context.store.one(METADATA_SCHEMA, schema["id"])
    if known["reserved"]:
        raise Malformed(f"Metadata schema '{known['name']}' is reserved")
    context.store.update(known, {"deleted": True})
    return {"success": True}


@RESOLVERS.mutation("upsertDataRowCustomMetadata", in_organization(MANAGE))
def upsert_values(context: Context, data: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Set metadata row by row. An error in one row leaves the others unaffected."""
    known = metadata.schemas(context.store)
    return [_upsert(context, each, known) for each in data]


@RESOLVERS.mutation("deleteDataRowCustomMetadata", in_organization(MANAGE))
def delete_values(
    context: Context, data_row_identifiers: Sequence[Mapping[str, Any]] | None = None
) -> list[Mapping[str, Any]]:
    known = metadata.schemas(context.store)
    return [_delete(context, each, known) for each in data_row_identifiers or ()]


@RESOLVERS.query("dataRowCustomMetadata")
def values(context: Context, where: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    identifiers: Mapping[str, Any] = where.get("dataRowIdentifiers") or {}
    found = identified(context.store, identifiers.get("ids") or (), identifiers.get("idType"))
    known = metadata.schemas(context.store)
    return [{**_result(row), "fields": metadata.shown(row["custom_metadata"], known)} for row in found.rows]


@RESOLVERS.together("DataRow", "customMetadata")
def custom_metadata(context: Context, page: Page) -> Mapping[str, Any]:
    known = metadata.schemas(context.store)
    return {row.id: metadata.shown(row["custom_metadata"], known) for row in page}


@RESOLVERS.together("DataRow", "metadataFields")
def metadata_fields(context: Context, page: Page) -> Mapping[str, Any]:
    known = metadata.schemas(context.store)
    return {row.id: metadata.describe(row["custom_metadata"], known) for row in page}


def _upsert(context: Context, each: Mapping[str, Any], known: metadata.Schemas) -> Mapping[str, Any]:
    id, key = each.get("dataRowId"), each.get("globalKey")
    found = find(context.store, [id] if id else (), [key] if key else ()).rows
    if len(found) != 1:
        return _result(each, error=NOT_FOUND)
    try:
        changes = metadata.check(each.get("fields") or (), known)
    except Malformed as error:
        return _result(found[0], error=error.message)
    return _store(context, found[0], metadata.merge(found[0]["custom_metadata"], changes, known))


def _delete(context: Context, each: Mapping[str, Any], known: metadata.Schemas) -> Mapping[str, Any]:
    identifier: Mapping[str, Any] = each.get("dataRowIdentifier") or {}
    found = identified(context.store, [identifier.get("id") or ""], identifier.get("idType")).rows
    if not found:
        key = "globalKey" if identifier.get("idType") == "GKEY" else "dataRowId"
        return _result({key: identifier.get("id")}, error=NOT_FOUND)
    ids: Sequence[str] = each.get("schemaIds") or ()
    if unknown := [id for id in ids if id not in known]:
        return _result(found[0], error=f"Metadata schema '{unknown[0]}' does not exist")
    return _store(context, found[0], metadata.without(found[0]["custom_metadata"], ids, known))


def _store(context: Context, row: Row, fields: list[metadata.Value]) -> Mapping[str, Any]:
    return _result(context.store.update(row, {"custom_metadata": fields}))


def _result(row: Row | Mapping[str, Any], *, error: str | None = None) -> Mapping[str, Any]:
    if isinstance(row, Row):
        result = {"dataRowId": row.id, "globalKey": row["global_key"], "fields": row["custom_metadata"]}
        return {**result, "error": error}
    return {
        "dataRowId": row.get("dataRowId"),
        "globalKey": row.get("globalKey"),
        "fields": [],
        "error": error,
    }


def _option(option: Mapping[str, Any]) -> Mapping[str, Any]:
    name = (option.get("name") or "").strip()
    required_name({"name": name}, longest=LONGEST_NAME)
    return {
        "id": option.get("id") or new_id(),
        "name": name,
        "kind": "CustomMetadataEnumOption",
        "reserved": False,
    }


def _check_name(context: Context, name: str, known: Row | None) -> None:
    named = context.store.find(METADATA_SCHEMA, METADATA_SCHEMA.table.c.name == name)
    if any(known is None or other.id != known.id for other in named):
        raise Conflict(f"A metadata schema named '{name}' already exists")
