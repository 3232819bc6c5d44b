"""Creation, lookup, update and deletion of labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from labelbox_gen.server.access.permissions import ANNOTATE, MANAGE
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import column_values, update_from
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Page, Row

from ..projects.data_rows import add_rows, labeled, to_label
from ..projects.table import PROJECT
from ..reservations.rules import release
from ..reservations.table import LABELING_QUEUE
from . import rules as labels
from .content import annotations_of
from .table import LABEL

RESOLVERS = Resolvers()
RESOLVERS.query("label")(get_one(LABEL))


@RESOLVERS.mutation("createLabel", in_project(ANNOTATE, "data.project.connect.id"))
def create_label(context: Context, data: Mapping[str, Any]) -> Row:
    """Create a label and remove its data row from the labeling queue.

    Raises `Malformed` for a data row outside the project, unless the project has no data rows yet.
    """
    values = column_values(context, LABEL, data)
    if values.get("project_id") is None or values.get("data_row_id") is None:
        raise Malformed("A label needs a project and a data row")
    _check_seconds(values)
    text = {"label": values.get("label"), "annotations": annotations_of(values.get("label"))}
    project_id, row_id = values["project_id"], values["data_row_id"]
    if not to_label(context.store, project_id, [row_id]):
        message = (
            f"Data row '{row_id}' is not in project '{project_id}'; add it with a batch or a dataset first"
        )
        raise Malformed(message, path=("data", "dataRow"))
    label = context.store.insert(LABEL, {**values, **text, "created_by_id": context.user.id})
    add_rows(context.store, project_id, [row_id])
    labeled(context.store, project_id, [row_id])
    release(context, project_id, row_id, LABELING_QUEUE)
    labels.created(context.store, [label])
    return context.store.one(LABEL, label.id)


@RESOLVERS.mutation("updateLabel", in_project(ANNOTATE, "where.id", "Label"))
def update_label(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    """Update a label. `isBenchmarkReference` makes it the benchmark of its data row; agreement is read-only."""
    if data.get("isBenchmarkReference") is not None:
        context.require(MANAGE, context.store.one(LABEL, where["id"])["project_id"])
    if computed := sorted(data.keys() & {"agreement", "benchmarkAgreement"}):
        raise Malformed(f"'{computed[0]}' of Label is computed by the server")
    more = {"annotations": annotations_of(data["label"])} if "label" in data else {}
    _check_seconds({"seconds_to_label": data.get("secondsToLabel")})
    label = update_from(context, LABEL, where["id"], data, **more)
    labels.updated(context.store, [label], context.user.id)
    return context.store.one(LABEL, label.id)


@RESOLVERS.mutation("deleteLabels", in_project(ANNOTATE, "label_ids", "Label"))
def delete_labels(context: Context, label_ids: Sequence[str]) -> Page:
    """Delete labels. Data rows that then lack labels return to the labeling queue."""
    found = context.store.all(LABEL, label_ids)
    for ids in chunks(found.ids):
        labels.delete(context.store, LABEL.id.in_(ids))
    return found


@RESOLVERS.field("DataRow", "labelingActivity")
def labeling_activity(context: Context, row: Row, where: Mapping[str, Any]) -> Mapping[str, Any]:
    """The selected label of a data row: the newest one."""
    project = context.store.one(PROJECT, where.get("projectId") or "")
    column = LABEL.table.c
    found = context.store.find(LABEL, column.project_id == project.id, column.data_row_id == row.id)
    return {"selectedLabelId": found[-1].id if found else None}


def _check_seconds(values: Mapping[str, Any]) -> None:
    if (values.get("seconds_to_label") or 0) < 0:
        raise Malformed("'secondsToLabel' must not be negative")
