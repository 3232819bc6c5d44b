"""Label imports and where their files are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..binding import slice_of
from ..context import Context
from ..entities import LABEL_IMPORT, PROJECT
from ..errors import Malformed, NotFound
from ..resolver import Resolvers
from ..store.row import Page, Row

RESOLVERS = Resolvers()
_COLUMNS = LABEL_IMPORT.table.c


@RESOLVERS.query("labelImport")
def label_import(context: Context, where: Mapping[str, Any]) -> Row:
    """By id, or by name within a project."""
    if where.get("id"):
        return context.store.one(LABEL_IMPORT, where["id"])
    project_id, name = where.get("projectId"), where.get("name")
    if not project_id or not name:
        raise Malformed("'where' needs an id, or a projectId and a name")
    found = context.store.find(LABEL_IMPORT, _COLUMNS.project_id == project_id, _COLUMNS.name == name)
    if not found:
        raise NotFound(f"Project '{project_id}' has no label import '{name}'")
    return found[0]


@RESOLVERS.query("labelImports")
def label_imports(context: Context, where: Mapping[str, Any], **arguments: Any) -> Page:
    project = context.store.one(PROJECT, where.get("projectId") or "")
    return context.store.page(LABEL_IMPORT, slice_of(arguments), _COLUMNS.project_id == project.id)
