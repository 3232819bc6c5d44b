"""Visibility of resource tags to callers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists

from labelbox_gen.server.access.permissions import ANNOTATE
from labelbox_gen.server.access.scope import Condition, Scope

from ..projects.table import PROJECT_RESOURCE_TAG


def visible_resource_tags(scope: Scope, column: Any) -> Condition:
    link = PROJECT_RESOURCE_TAG.alias()
    return exists().where(link.c.resource_tag_id == column.id, scope.within(link.c.project_id, ANNOTATE))
