"""The REST API of ontologies and their nodes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, true

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization
from labelbox_gen.server.errors import Conflict, Malformed, NotFound
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.input_checks import shortened
from labelbox_gen.server.rest.routes import RestRequest, RestRoutes
from labelbox_gen.server.store.row import Row

from . import feature_schemas, links, nodes, normalized, use
from .paging import PAGE, after
from .table import ONTOLOGY

REST = RestRoutes()
_MANAGED = in_organization(MANAGE)
_NODE = "/ontologies/{id}/feature-schemas/{schema_id}"
_NAMED = 20
"""Projects in an error message, at most."""


@REST.get("/ontologies/unused")
def unused_ontologies(context: Context, request: RestRequest) -> list[str]:
    """A page of ids, in their order. The next page is that after the last id."""
    cursor = after(request)
    later = true() if cursor is None else ONTOLOGY.id > cursor
    mine = (context.store.mine(ONTOLOGY), ONTOLOGY.table.c.deleted.is_(False), later, ~use.is_connected())
    found = select(ONTOLOGY.id).where(*mine).order_by(ONTOLOGY.id).limit(PAGE)
    return list(context.store.connection.execute(found).scalars())


@REST.get("/ontologies/{id}")
def ontology_nodes(context: Context, request: RestRequest) -> dict[str, Any]:
    ontology = _ontology(context, request)["normalized"]
    return {"featureSchemaNodes": {part: _listed(ontology.get(part, [])) for part in nodes.ROOTS}}


@REST.delete("/ontologies/{id}", _MANAGED)
def delete_ontology(context: Context, request: RestRequest) -> None:
    row = _ontology(context, request)
    if projects := use.project_ids(context.store, row.id, _NAMED):
        named = ", ".join(projects)
        raise Conflict(
            f"Cannot delete an ontology connected to a project. The ontology is connected to projects: {named}"
        )
    context.store.delete(ONTOLOGY, ONTOLOGY.id == row.id)


@REST.post(_NODE, _MANAGED)
def insert_node(context: Context, request: RestRequest) -> dict[str, str]:
    """Insert a feature schema, or move the node that the ontology has."""
    row, position = _ontology(context, request), _position(request)
    feature_schema = feature_schemas.one(context.store, request.path["schema_id"])
    ontology, id = row["normalized"], feature_schema["feature_schema_id"]
    node = nodes.root(ontology, id) or feature_schema["normalized"]
    changed = nodes.inserted(nodes.without_root(ontology, id), node, position)
    normalized.check_names(changed)
    links.change(context.store, row, changed)
    return {"schemaNodeId": node["schemaNodeId"]}


@REST.delete(_NODE, _MANAGED, status=200)
def delete_node(context: Context, request: RestRequest) -> dict[str, bool]:
    """Delete a node without labels. A root node with labels is archived, a nested one stays."""
    row, id = _ontology(context, request), request.path["schema_id"]
    ontology = row["normalized"]
    if id not in nodes.ids(ontology):
        raise _no_node(id)
    root = nodes.root(ontology, id)
    if not use.has_labels(context.store, row.id, id):
        changed = nodes.without_root(ontology, id) if root else nodes.changed(ontology, id, lambda _: None)
        links.change(context.store, row, changed)
        return {"archived": False, "deleted": True}
    if root is not None:
        links.change(context.store, row, nodes.changed(ontology, id, lambda node: {**node, "archived": True}))
    return {"archived": root is not None, "deleted": False}


@REST.patch(f"{_NODE}/unarchive", _MANAGED)
def unarchive_node(context: Context, request: RestRequest) -> dict[str, bool]:
    row, id = _ontology(context, request), request.path["schema_id"]
    ontology = row["normalized"]
    if nodes.root(ontology, id) is None:
        raise (
            Malformed(f"{id} is a nested node: only root nodes can be unarchived")
            if id in nodes.ids(ontology)
            else _no_node(id)
        )
    links.change(context.store, row, nodes.changed(ontology, id, _unarchived))
    return {"unarchived": True}


def _unarchived(node: nodes.Node) -> nodes.Node:
    return {key: value for key, value in node.items() if key != "archived"}


def _ontology(context: Context, request: RestRequest) -> Row:
    id = request.path["id"]
    try:
        return context.store.one(ONTOLOGY, id)
    except NotFound:
        raise NotFound(f"Failed to find ontology by id: {id}") from None


def _no_node(id: str) -> NotFound:
    return NotFound(f"Failed to find feature schema node by id: {id}")


def _listed(found: list[nodes.Node]) -> list[dict[str, Any]]:
    return [
        {"featureSchemaId": node.get("featureSchemaId"), "archived": node.get("archived") is True}
        for node in found
    ]


def _position(request: RestRequest) -> int:
    found: object = request.body.get("position")
    if not isinstance(found, int) or isinstance(found, bool) or found < 0:
        raise Malformed(f"'position' must be an integer from 0, not {shortened(found)}", path=("position",))
    return found
