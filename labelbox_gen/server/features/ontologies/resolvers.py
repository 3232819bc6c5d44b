"""Ontologies and feature schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import false

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.graphql.binding import slice_of
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import required_name
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.related import Slice
from labelbox_gen.server.store.row import Row

from . import feature_schemas, links, normalized
from .normalized import LONGEST
from .table import FEATURE_SCHEMA, ONTOLOGY

RESOLVERS = Resolvers()
RESOLVERS.query("ontology")(get_one(ONTOLOGY))

MEDIA_TYPES = {
    "MODEL_CHAT_EVALUATION": "CONVERSATIONAL",
    "OFFLINE_MODEL_CHAT_EVALUATION": "CONVERSATIONAL",
    "RESPONSE_CREATION": "TEXT",
}
"""The media type of an ontology for an editor task, if the request names none."""


@RESOLVERS.query("ontologies")
def ontologies(context: Context, where: Mapping[str, Any], after: str | None = None, **arguments: Any) -> Any:
    return _search(context, ONTOLOGY, where, after, slice_of(arguments))


@RESOLVERS.mutation("upsertOntology", in_organization(MANAGE))
def upsert_ontology(context: Context, data: Mapping[str, Any]) -> Row:
    """Create an ontology. Its feature schemas are created, or updated if they exist."""
    required_name({"name": data.get("name")})
    ontology = normalized.complete_ontology(normalized.read(data.get("normalized")))
    feature_schemas.keep_all(context.store, list(normalized.feature_schemas(ontology)))
    values = {
        "name": data["name"],
        "media_type": data.get("mediaType") or MEDIA_TYPES.get(data.get("editorTaskType") or ""),
        "editor_task_type": data.get("editorTaskType"),
        "normalized": ontology,
        "created_by_id": context.user.id,
    }
    return links.create(context.store, values)


@RESOLVERS.query("rootSchemaNode")
def root_schema_node(context: Context, where: Mapping[str, Any]) -> Row:
    id = where.get("featureSchemaId") or ""
    if (found := feature_schemas.find(context.store, id)) is None:
        raise context.store.refusal(FEATURE_SCHEMA, [id], FEATURE_SCHEMA.table.c.feature_schema_id)
    return found


@RESOLVERS.query("rootSchemaNodes")
def root_schema_nodes(
    context: Context, where: Mapping[str, Any], after: str | None = None, **arguments: Any
) -> Any:
    return _search(context, FEATURE_SCHEMA, where, after, slice_of(arguments))


@RESOLVERS.mutation("upsertRootSchemaNode", in_organization(MANAGE))
def upsert_root_schema_node(context: Context, data: Mapping[str, Any]) -> Row:
    """Update the feature schema with the id in the JSON, or create one."""
    node = normalized.complete_node(normalized.read_node(data.get("normalized")))
    return feature_schemas.keep(context.store, node)


def _search(
    context: Context, entity: Entity, where: Mapping[str, Any], after: str | None, part: Slice
) -> Any:
    """Search by a part of the name, case-insensitively.

    A search text longer than any name matches nothing; the database does not support such patterns.
    """
    search = where.get("search") or ""
    named = entity.table.c.name.icontains(search, autoescape=True) if len(search) <= LONGEST else false()
    rows, cursor = context.store.page_after(entity, part, after, named)
    return {"nodes": rows, "nextCursor": cursor}
