"""Visibility of feature schemas to callers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists

from labelbox_gen.server.access.scope import Condition, Scope
from labelbox_gen.server.access.visible import used_by_project

from .table import ONTOLOGY, ONTOLOGY_NODE


def visible_feature_schemas(scope: Scope, column: Any) -> Condition:
    """Feature schemas of visible ontologies."""
    ontology, node = ONTOLOGY.table.alias(), ONTOLOGY_NODE.alias()
    inside = (node.c.feature_schema_id == column.feature_schema_id, node.c.ontology_id == ontology.c.id)
    return exists().where(*inside, used_by_project("ontology_id")(scope, ontology.c))
