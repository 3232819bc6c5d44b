"""The step that adds a row for each feature schema of each ontology."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import Connection, text

from .. import json_text

_AT_A_TIME = 20
"""Ontologies in memory."""
_READ = "SELECT id, normalized FROM ontology WHERE id > :after ORDER BY id LIMIT :most"
_WRITE = (
    "INSERT INTO ontology_node (ontology_id, feature_schema_id) VALUES (:ontology_id, :feature_schema_id)"
)


def add_ontology_nodes(connection: Connection) -> None:
    """The ids are found in the JSON, wherever they are."""
    connection.execute(text("DELETE FROM ontology_node"))
    after = ""
    while found := connection.execute(text(_READ), {"after": after, "most": _AT_A_TIME}).all():
        rows = [
            {"ontology_id": id, "feature_schema_id": feature_schema_id}
            for id, stored in found
            for feature_schema_id in sorted(set(_ids(json_text.load(stored))))
        ]
        if rows:
            connection.execute(text(_WRITE), rows)
        after = found[-1][0]


def _ids(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _ids(each)
    elif isinstance(value, dict):
        node = cast("dict[str, Any]", value)
        if isinstance(id := node.get("featureSchemaId"), str):
            yield id
        for each in node.values():
            yield from _ids(each)
