"""Statistics per user of a project, computed from labels and reviews."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from labelbox_gen.server.graphql.binding import slice_of
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.store.row import Row

from ..labels.table import LABEL
from ..people.table import USER
from ..reviews.table import REVIEW

RESOLVERS = Resolvers()
_LABEL, _REVIEW = LABEL.table.c, REVIEW.table.c


@RESOLVERS.field("Project", "labelerPerformance")
def labeler_performance(context: Context, project: Row, **arguments: Any) -> list[Mapping[str, Any]]:
    """Statistics of users with labels or reviews, in the order in which they joined. Times are in seconds."""
    part = slice_of(arguments)
    labeled, reviewed = _labeled(context, project), _reviewed(context, project)
    ids = sorted({*labeled, *reviewed})[part.skip :][: part.first]
    users = context.store.by_ids(USER, ids, deleted=True)
    return [_performance(user, labeled.get(user.id), reviewed.get(user.id)) for user in users]


def _performance(user: Row, labeled: Any, reviewed: datetime | None) -> Mapping[str, Any]:
    times = [moment for moment in (labeled and labeled.last, reviewed) if moment is not None]
    return {
        "user": user,
        "count": labeled.count_ if labeled else 0,
        "secondsPerLabel": labeled and labeled.mean_seconds,
        "totalTimeLabeling": labeled and labeled.seconds,
        "consensus": labeled and labeled.consensus,
        "averageBenchmarkAgreement": labeled and labeled.benchmark,
        "lastActivityTime": max(times),
    }


def _labeled(context: Context, project: Row) -> Mapping[str, Any]:
    statement = (
        select(
            _LABEL.created_by_id,
            func.count().label("count_"),
            func.avg(_LABEL.seconds_to_label).label("mean_seconds"),
            func.sum(_LABEL.seconds_to_label).label("seconds"),
            func.avg(_LABEL.agreement).label("consensus"),
            func.avg(_LABEL.benchmark_agreement).label("benchmark"),
            func.max(_LABEL.updated_at).label("last"),
        )
        .where(_LABEL.project_id == project.id, _LABEL.deleted.is_(False), context.store.mine(LABEL))
        .where(_LABEL.created_by_id.is_not(None))
        .group_by(_LABEL.created_by_id)
    )
    rows: Iterable[Any] = context.store.connection.execute(statement)
    return {row.created_by_id: row for row in rows}


def _reviewed(context: Context, project: Row) -> Mapping[str, datetime]:
    """Time of the latest review by user id."""
    statement = (
        select(_REVIEW.created_by_id, func.max(_REVIEW.updated_at))
        .where(_REVIEW.project_id == project.id, _REVIEW.deleted.is_(False), context.store.mine(REVIEW))
        .where(_REVIEW.created_by_id.is_not(None))
        .group_by(_REVIEW.created_by_id)
    )
    return {row[0]: row[1] for row in context.store.connection.execute(statement)}
