"""Custom metadata: schemas, and the values of data rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Page, Row

from . import bulk
from . import values as metadata
from .schema_changes import check_not_reserved, create_schema, update_schema
from .schemas import all_schemas, get_schema, schemas

RESOLVERS = Resolvers()


@RESOLVERS.query("customMetadataOntology")
def custom_metadata_ontology(context: Context) -> Page:
    return all_schemas(context.store)


@RESOLVERS.mutation("upsertCustomMetadataSchema", in_organization(MANAGE))
def upsert_schema(context: Context, data: Mapping[str, Any]) -> Row:
    """Create a schema, or update the one with the given id."""
    return (update_schema if data.get("id") else create_schema)(context.store, data)


@RESOLVERS.mutation("deleteCustomMetadataSchema", in_organization(MANAGE))
def delete_schema(context: Context, schema: Mapping[str, Any]) -> Mapping[str, bool]:
    """Delete a schema and hide its values. Its name is free afterwards."""
    known = get_schema(context.store, schema["id"])
    check_not_reserved(known)
    context.store.update(known, {"deleted": True})
    return {"success": True}


@RESOLVERS.mutation("upsertDataRowCustomMetadata", in_organization(MANAGE))
def upsert_values(context: Context, data: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return bulk.upsert(context.store, data)


@RESOLVERS.mutation("deleteDataRowCustomMetadata", in_organization(MANAGE))
def delete_values(
    context: Context, data_row_identifiers: Sequence[Mapping[str, Any]] | None = None
) -> list[Mapping[str, Any]]:
    return bulk.delete(context.store, data_row_identifiers or ())


@RESOLVERS.query("dataRowCustomMetadata")
def values(context: Context, where: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    identifiers: Mapping[str, Any] = where.get("dataRowIdentifiers") or {}
    return bulk.read(context.store, identifiers.get("ids") or (), identifiers.get("idType"))


@RESOLVERS.together("DataRow", "customMetadata")
def custom_metadata(context: Context, page: Page) -> Mapping[str, Any]:
    known = schemas(context.store)
    return {row.id: metadata.pairs(metadata.current(row["custom_metadata"], known), known) for row in page}


@RESOLVERS.together("DataRow", "metadataFields")
def metadata_fields(context: Context, page: Page) -> Mapping[str, Any]:
    known = schemas(context.store)
    return {
        row.id: metadata.described(metadata.current(row["custom_metadata"], known), known) for row in page
    }
