"""Visibility of feature schemas to callers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text, cast, exists

from labelbox_gen.server.access.scope import Condition, Scope
from labelbox_gen.server.access.visible import used_by_project

from .table import ONTOLOGY


def visible_feature_schemas(scope: Scope, column: Any) -> Condition:
    """Feature schemas of visible ontologies, found by a text search for their long, random ids."""
    ontology = ONTOLOGY.table.alias()
    text = cast(ontology.c.normalized, Text)
    named = text.contains(column.feature_schema_id)
    return exists().where(named, used_by_project("ontology_id")(scope, ontology.c))
