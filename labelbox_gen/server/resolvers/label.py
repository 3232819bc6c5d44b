"""Labels: read, change, delete."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..context import Context
from ..entities import LABEL, PROJECT
from ..errors import NotFound
from ..inputs import update_from
from ..operations import get_one
from ..permissions import ANNOTATE
from ..project_rows import requeue_unlabeled
from ..resolver import Resolvers
from ..store.related import chunks
from ..store.row import Page, Row

RESOLVERS = Resolvers()
RESOLVERS.query("label")(get_one(LABEL))


@RESOLVERS.mutation("updateLabel", needs=ANNOTATE)
def update_label(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    return update_from(context, LABEL, where["id"], data)


@RESOLVERS.mutation("deleteLabels", needs=ANNOTATE)
def delete_labels(context: Context, label_ids: Sequence[str]) -> Page:
    """Data rows that lose their last label wait for labeling again."""
    labels = context.store.by_ids(LABEL, list(dict.fromkeys(label_ids)))
    if missing := set(label_ids) - set(labels.ids):
        raise NotFound(f"Labels that do not exist: {', '.join(sorted(missing)[:20])}")
    for ids in chunks(labels.ids):
        context.store.delete(LABEL, LABEL.id.in_(ids))
    requeue_unlabeled(context.store, [(label["project_id"], label["data_row_id"]) for label in labels])
    return labels


@RESOLVERS.field("DataRow", "labelingActivity")
def labeling_activity(context: Context, row: Row, where: Mapping[str, Any]) -> Mapping[str, Any]:
    """The label that counts: without consensus it is the newest."""
    project = context.store.one(PROJECT, where.get("projectId") or "")
    column = LABEL.table.c
    labels = context.store.find(LABEL, column.project_id == project.id, column.data_row_id == row.id)
    return {"selectedLabelId": labels[-1].id if labels else None}
