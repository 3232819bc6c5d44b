"""Feature schemas: looked up and changed by their featureSchemaId, with their copies in ontologies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from labelbox_gen.server.errors import Conflict, Malformed, NotFound
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from . import links, nodes, normalized
from .table import FEATURE_SCHEMA, ONTOLOGY

Change = Callable[[nodes.Node], nodes.Node]
_COLUMN = FEATURE_SCHEMA.table.c
_AT_A_TIME = 20
"""Ontologies in memory: each may have thousands of nodes."""


def find(store: Store, id: str) -> Row | None:
    found = store.find(FEATURE_SCHEMA, _COLUMN.feature_schema_id == id)
    return found[0] if found else None


def one(store: Store, id: str) -> Row:
    """Raises `NotFound`."""
    if (found := find(store, id)) is not None:
        return found
    if was_deleted(store, id):
        raise NotFound("Feature schema is already deleted")
    raise NotFound(f"Cannot find root schema node with feature schema id {id}")


def was_deleted(store: Store, id: str) -> bool:
    there = FEATURE_SCHEMA.table.select().where(store.mine(FEATURE_SCHEMA), _COLUMN.feature_schema_id == id)
    return store.connection.execute(there).first() is not None


def keep_all(store: Store, found: Sequence[nodes.Node]) -> None:
    """Store the feature schemas of an ontology in bulk. The last of several nodes with one id takes effect."""
    wanted = {node["featureSchemaId"]: node for node in found}
    for ids in chunks(list(wanted)):
        _restore(store, ids)
        known = {
            row["feature_schema_id"]: row
            for row in store.find(FEATURE_SCHEMA, _COLUMN.feature_schema_id.in_(ids))
        }
        for id, row in known.items():
            store.update(row, _values(wanted[id]))
        store.insert_many(FEATURE_SCHEMA, [_values(wanted[id]) for id in ids if id not in known])


def keep(store: Store, node: nodes.Node) -> Row:
    """Create a feature schema, or replace the one with the id of the node, also in its ontologies."""
    _restore(store, [node["featureSchemaId"]])
    if (known := find(store, node["featureSchemaId"])) is None:
        return store.insert(FEATURE_SCHEMA, _values(node))
    if ("tool" in node) != ("tool" in known["normalized"]):
        raise Conflict("A tool cannot become a classification, nor a classification a tool")
    return change(store, known, lambda old: node | _own(old))


def rename(store: Store, row: Row, title: str) -> Row:
    """Change the name of a tool, or the question of a classification, also in its ontologies."""
    names = {"name": title} if "tool" in row["normalized"] else {"name": title, "instructions": title}
    return change(store, row, lambda old: normalized.complete_node({**old, **names}) | _own(old))


def change(store: Store, row: Row, apply: Change) -> Row:
    """Change a feature schema and its copies in ontologies. Raises `Conflict` if names in one would repeat."""
    id = row["feature_schema_id"]
    for part in chunks(links.ontology_ids(store, id), _AT_A_TIME):
        for ontology in store.by_ids(ONTOLOGY, part):
            links.change(
                store, ontology, _distinct(ontology, nodes.changed(ontology["normalized"], id, apply))
            )
    return store.update(row, _values(apply(row["normalized"])))


def _distinct(ontology: Row, changed: nodes.Node) -> nodes.Node:
    try:
        normalized.check_names(changed)
    except Malformed as error:
        raise Conflict(f"{error.message} in ontology {ontology.id}") from None
    return changed


def _own(old: nodes.Node) -> nodes.Node:
    """What a copy in an ontology keeps when its feature schema is replaced."""
    return {key: old[key] for key in ("archived", "schemaNodeId") if key in old}


def _restore(store: Store, ids: Sequence[str]) -> None:
    """A deleted feature schema is back when its id is used again."""
    store.update_where(
        FEATURE_SCHEMA, {"deleted": False}, _COLUMN.feature_schema_id.in_(ids), _COLUMN.deleted
    )


def _values(node: nodes.Node) -> dict[str, Any]:
    return {
        "name": normalized.schema_name(node),
        "feature_schema_id": node["featureSchemaId"],
        "schema_node_id": node["schemaNodeId"],
        "normalized": node,
    }
