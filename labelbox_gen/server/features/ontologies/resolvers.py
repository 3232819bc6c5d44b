"""Ontologies and feature schemas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from labelbox_gen.server.store.related import Slice, chunks
from labelbox_gen.server.store.row import Row

from . import normalized
from .keys import check_node
from .normalized import LONGEST
from .table import FEATURE_SCHEMA, ONTOLOGY

RESOLVERS = Resolvers()
RESOLVERS.query("ontology")(get_one(ONTOLOGY))


@RESOLVERS.query("ontologies")
def ontologies(context: Context, where: Mapping[str, Any], after: str | None = None, **arguments: Any) -> Any:
    return _search(context, ONTOLOGY, where, after, slice_of(arguments))


@RESOLVERS.mutation("upsertOntology", in_organization(MANAGE))
def upsert_ontology(context: Context, data: Mapping[str, Any]) -> Row:
    """Create an ontology. Its feature schemas are created, or updated if they exist."""
    required_name({"name": data.get("name")})
    ontology = normalized.complete_ontology(normalized.read(data.get("normalized")))
    _store_feature_schemas(context, list(normalized.feature_schemas(ontology)))
    values = {
        "name": data["name"],
        "media_type": data.get("mediaType"),
        "editor_task_type": data.get("editorTaskType"),
        "normalized": ontology,
        "object_schema_count": len(ontology["tools"]),
        "classification_schema_count": len(ontology["classifications"]),
        "created_by_id": context.user.id,
    }
    return context.store.insert(ONTOLOGY, values)


@RESOLVERS.query("rootSchemaNode")
def root_schema_node(context: Context, where: Mapping[str, Any]) -> Row:
    id = where.get("featureSchemaId") or ""
    if (found := _feature_schema(context, id)) is None:
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
    node = normalized.read(data.get("normalized"))
    check_node(node, ("data", "normalized"))
    complete = normalized.complete_tool if "tool" in node else normalized.complete_classification
    return _store_feature_schema(context, complete(node))


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


def _feature_schema(context: Context, id: str) -> Row | None:
    found = context.store.find(FEATURE_SCHEMA, FEATURE_SCHEMA.table.c.feature_schema_id == id)
    return found[0] if found else None


def _store_feature_schemas(context: Context, nodes: Sequence[normalized.Node]) -> None:
    """Store the feature schemas of an ontology in bulk. The last of several nodes with one id takes effect."""
    wanted = {node["featureSchemaId"]: node for node in nodes}
    column = FEATURE_SCHEMA.table.c.feature_schema_id
    for ids in chunks(list(wanted)):
        known = {row["feature_schema_id"]: row for row in context.store.find(FEATURE_SCHEMA, column.in_(ids))}
        for id, row in known.items():
            context.store.update(row, _values(wanted[id]))
        new = [_values(wanted[id]) for id in ids if id not in known]
        context.store.insert_many(FEATURE_SCHEMA, new)


def _values(node: normalized.Node) -> dict[str, Any]:
    return {
        "name": normalized.schema_name(node),
        "feature_schema_id": node["featureSchemaId"],
        "schema_node_id": node["schemaNodeId"],
        "normalized": node,
    }


def _store_feature_schema(context: Context, node: normalized.Node) -> Row:
    values = _values(node)
    known = _feature_schema(context, node["featureSchemaId"])
    return context.store.update(known, values) if known else context.store.insert(FEATURE_SCHEMA, values)
