"""The rows of datasets that callers see."""

from __future__ import annotations

from typing import Any

from sqlalchemy import exists, or_, select

from labelbox_gen.server.access.permissions import ANNOTATE
from labelbox_gen.server.access.scope import Column, Condition, Scope
from labelbox_gen.server.access.visible import count

from ..data_rows.table import DATA_ROW
from ..projects.table import PROJECT_DATA_ROW, PROJECT_DATASET
from .table import DATASET


def visible_datasets(scope: Scope, column: Any) -> Condition:
    """Datasets that are connected to a visible project or have data rows in one."""
    link, place, row = PROJECT_DATASET.alias(), PROJECT_DATA_ROW.alias(), DATA_ROW.table.alias()
    connected = exists().where(link.c.dataset_id == column.id, scope.within(link.c.project_id, ANNOTATE))
    joined = place.join(row, row.c.id == place.c.data_row_id)
    inside = select(row.c.id).select_from(joined).where(row.c.dataset_id == column.id)
    return or_(connected, inside.where(scope.within(place.c.project_id, ANNOTATE)).exists())


def visible_rows(scope: Scope) -> Column:
    row = DATA_ROW.table.alias()
    inside = (row.c.dataset_id == DATASET.id, row.c.deleted.is_(False))
    return count(row, DATASET.id, *inside, scope.browsed(row.c.id))
