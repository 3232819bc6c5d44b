"""Reset of the review queue of a project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.features.queues.table import REVIEW_QUEUE
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

from ..labels.table import LABEL
from ..projects.data_rows import first_queue, move, sampling_key
from ..projects.table import PROJECT, PROJECT_DATA_ROW

RESOLVERS = Resolvers()
_IN, _LABEL = PROJECT_DATA_ROW.c, LABEL.table.c


@RESOLVERS.mutation("upsertReviewQueue", in_project(MANAGE, "where.project.id"))
def upsert_review_queue(
    context: Context, where: Mapping[str, Any], data: Mapping[str, Any]
) -> Mapping[str, str]:
    """Set the review quota and apply it to the labeled rows that are in review or done.

    The quota of them moves to the review queue; the others are done. Rows labeled later have the same probability
    of review.
    """
    quota = data["quotaFactor"]
    if not 0 <= quota <= 1:
        raise Malformed(f"'quotaFactor' must be between 0 and 1, got {quota:g}")
    project = context.store.one(PROJECT, where["project"]["id"])
    queue = first_queue(context.store, project.id, REVIEW_QUEUE)
    context.store.update(project, {"review_quota": quota})
    rows = sorted(_labeled(context, project, queue), key=sampling_key)
    count = int(quota * len(rows) + 0.5)
    move(context.store, project.id, rows[:count], task_queue_id=queue)
    move(context.store, project.id, rows[count:], task_queue_id=None)
    return {"id": queue or project.id}


def _labeled(context: Context, project: Row, queue: str | None) -> list[str]:
    """Ids of labeled rows that are in review or done, without those in the labeling and rework queues."""
    labels = select(_LABEL.data_row_id).where(_LABEL.project_id == project.id, _LABEL.deleted.is_(False))
    rows = (
        select(_IN.data_row_id)
        .where(_IN.project_id == project.id)
        .where(_IN.data_row_id.in_(labels), _IN.task_queue_id.is_(None) | (_IN.task_queue_id == queue))
    )
    return [row[0] for row in context.store.connection.execute(rows)]
