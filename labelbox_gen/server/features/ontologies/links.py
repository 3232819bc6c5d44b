"""Which feature schemas an ontology has: rows of `ontology_node`, kept with the JSON of the ontology."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, exists, select

from labelbox_gen.server.store.insertion import insert_rows
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Condition, Store

from . import nodes
from .table import FEATURE_SCHEMA, ONTOLOGY, ONTOLOGY_NODE

_NODE, _ONTOLOGY = ONTOLOGY_NODE.c, ONTOLOGY.table.c


def create(store: Store, values: dict[str, Any]) -> Row:
    """Insert an ontology."""
    row = store.insert(ONTOLOGY, {**values, **counts(values["normalized"])})
    _insert(store, row.id, nodes.ids(row["normalized"]))
    return row


def change(store: Store, row: Row, normalized: nodes.Node) -> Row:
    """Replace the JSON of an ontology."""
    before, after = nodes.ids(row["normalized"]), nodes.ids(normalized)
    _insert(store, row.id, after - before)
    for part in chunks(sorted(before - after)):
        here = (_NODE.ontology_id == row.id, _NODE.feature_schema_id.in_(part))
        store.connection.execute(delete(ONTOLOGY_NODE).where(*here))
    return store.update(row, {"normalized": normalized, **counts(normalized)})


def counts(normalized: nodes.Node) -> dict[str, int]:
    """The columns with the number of root nodes."""
    return {
        "object_schema_count": len(normalized["tools"]),
        "classification_schema_count": len(normalized["classifications"]),
    }


def is_used() -> Condition:
    """A feature schema is in an ontology that is not deleted."""
    feature_schema = FEATURE_SCHEMA.table.c
    return exists().where(
        _NODE.feature_schema_id == feature_schema.feature_schema_id,
        _ONTOLOGY.id == _NODE.ontology_id,
        _ONTOLOGY.organization_id == feature_schema.organization_id,
        _ONTOLOGY.deleted.is_(False),
    )


def ontology_ids(store: Store, feature_schema_id: str) -> list[str]:
    """The ontologies with a feature schema."""
    found = select(_ONTOLOGY.id).join(ONTOLOGY_NODE, _NODE.ontology_id == _ONTOLOGY.id)
    found = found.where(_NODE.feature_schema_id == feature_schema_id, _ONTOLOGY.deleted.is_(False))
    return list(store.connection.execute(found.where(store.mine(ONTOLOGY)).order_by(_ONTOLOGY.id)).scalars())


def _insert(store: Store, ontology_id: str, ids: Iterable[str]) -> None:
    rows = [{"ontology_id": ontology_id, "feature_schema_id": id} for id in sorted(ids)]
    insert_rows(store.connection, ONTOLOGY_NODE, rows)
