"""The REST API of feature schemas."""

from __future__ import annotations

from sqlalchemy import select, true

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Conflict, Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.rest.routes import RestRequest, RestRoutes

from . import feature_schemas, links, normalized
from .paging import PAGE, after
from .table import FEATURE_SCHEMA

REST = RestRoutes()
_MANAGED = in_organization(MANAGE)
NEW = "new_feature_schema_id"
"""The id in the path that creates a feature schema."""


@REST.get("/feature-schemas/unused")
def unused_feature_schemas(context: Context, request: RestRequest) -> list[str]:
    """A page of ids, in their order. The next page is that after the last id."""
    column, cursor = FEATURE_SCHEMA.table.c, after(request)
    later = true() if cursor is None else column.feature_schema_id > cursor
    mine = (context.store.mine(FEATURE_SCHEMA), column.deleted.is_(False), later, ~links.is_used())
    found = select(column.feature_schema_id).where(*mine).order_by(column.feature_schema_id).limit(PAGE)
    return list(context.store.connection.execute(found).scalars())


@REST.put("/feature-schemas/{id}", _MANAGED)
def upsert_feature_schema(context: Context, request: RestRequest) -> dict[str, str]:
    node = normalized.read_node(request.text("normalized"))
    id, given = request.path["id"], node.get("featureSchemaId")
    if id == NEW:
        if given and feature_schemas.find(context.store, given) is not None:
            raise Conflict(f"Feature schema {given} exists already")
    else:
        feature_schemas.one(context.store, id)
        if given and given != id:
            raise Malformed(f"'featureSchemaId' is {given}, but the path names {id}")
        node["featureSchemaId"] = id
    row = feature_schemas.keep(context.store, normalized.complete_node(node))
    return {"schemaId": row["feature_schema_id"]}


@REST.patch("/feature-schemas/{id}/definition", _MANAGED)
def change_title(context: Context, request: RestRequest) -> dict[str, str]:
    row = feature_schemas.one(context.store, request.path["id"])
    feature_schemas.rename(context.store, row, request.text("title"))
    return {"schemaId": row["feature_schema_id"]}


@REST.delete("/feature-schemas/{id}", _MANAGED)
def delete_feature_schema(context: Context, request: RestRequest) -> None:
    row = feature_schemas.one(context.store, request.path["id"])
    if links.ontology_ids(context.store, row["feature_schema_id"]):
        raise Conflict("Feature schema cannot be deleted because it is used in ontologies")
    context.store.delete(FEATURE_SCHEMA, FEATURE_SCHEMA.id == row.id)
