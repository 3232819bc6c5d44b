"""Reviews of labels, and review metrics of projects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql.elements import ColumnElement

from labelbox_gen.server.access import permissions
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import column_values, update_from
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.row import Row

from ..labels.table import LABEL
from ..reservations.rules import release
from ..reservations.table import REVIEW_QUEUE
from .table import REVIEW

RESOLVERS = Resolvers()
RESOLVERS.query("review")(get_one(REVIEW))

#: Conditions on the net score by kind. The net score is the sum of a label's scores, null without a review.
_KINDS: Mapping[str, Callable[[ColumnElement[Any]], ColumnElement[bool]]] = {
    "None": lambda net: net.is_(None),
    "Negative": lambda net: net < 0,
    "Zero": lambda net: net == 0,
    "Positive": lambda net: net > 0,
}


@RESOLVERS.mutation("createReview", in_project(permissions.REVIEW, "data.label.connect.id", "Label"))
def create_review(context: Context, data: Mapping[str, Any]) -> Row:
    values = column_values(context, REVIEW, data)
    if values.get("label_id") is None or values.get("score") is None:
        raise Malformed("A review needs a label and a score")
    label = context.store.one(LABEL, values["label_id"])
    if values.setdefault("project_id", label["project_id"]) != label["project_id"]:
        raise Malformed(f"Label '{label.id}' is not in project '{values['project_id']}'")
    release(context, label["project_id"], label["data_row_id"], REVIEW_QUEUE)
    return context.store.insert(REVIEW, {**values, "created_by_id": context.user.id})


@RESOLVERS.mutation("updateReview", in_project(permissions.REVIEW, "where.id", "Review"))
def update_review(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    return update_from(context, REVIEW, where["id"], data)


@RESOLVERS.field("Project", "reviewMetrics")
def review_metrics(context: Context, project: Row) -> Mapping[str, Any]:
    return {"project": project}


@RESOLVERS.field("ReviewMetrics", "labelAggregate")
def label_aggregate(context: Context, metrics: Mapping[str, Any], net_score: str) -> Mapping[str, int]:
    """Number of labels with a net score of this kind."""
    label, review = LABEL.table.c, REVIEW.table.c
    scores = (
        select(func.sum(review.score).label("net"))
        .select_from(
            LABEL.table.outerjoin(REVIEW.table, (review.label_id == label.id) & review.deleted.is_(False))
        )
        .where(label.project_id == metrics["project"].id, label.deleted.is_(False), context.store.mine(LABEL))
        .group_by(label.id)
        .subquery()
    )
    counted = select(func.count()).where(_KINDS[net_score](scores.c.net))
    return {"count": context.store.connection.execute(counted).scalar_one()}
