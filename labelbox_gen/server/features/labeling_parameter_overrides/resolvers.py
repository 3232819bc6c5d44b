"""Overrides of the priority and number of labels of data rows in the labeling queue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Row

from ..data_rows.lookup import required
from ..labels.table import LABEL
from ..projects.data_rows import labeled, requeue_unlabeled
from ..projects.table import PROJECT_DATA_ROW
from .table import LABELING_PARAMETER_OVERRIDE

RESOLVERS = Resolvers()
RESOLVERS.query("labelingParameterOverride")(get_one(LABELING_PARAMETER_OVERRIDE))
_COLUMNS, _IN, _LABEL = LABELING_PARAMETER_OVERRIDE.table.c, PROJECT_DATA_ROW.c, LABEL.table.c


@RESOLVERS.project_mutation("setLabelingParameterOverrides", MANAGE)
def set_overrides(
    context: Context, project: Row, data_with_data_row_identifiers: Sequence[Mapping[str, Any]]
) -> Mapping[str, bool]:
    """Set the overrides atomically. The last of several overrides for one data row takes effect.

    An existing override keeps its number of labels if none is given; null removes the number.
    """
    wanted = _wanted(context, data_with_data_row_identifiers)
    former = _priorities(context, project, list(wanted))
    if absent := [id for id in wanted if id not in former]:
        raise Malformed(f"Data rows that are not in the project: {', '.join(absent[:20])}")
    known = _known(context, project, list(wanted))
    for id, override in known.items():
        context.store.update(override, wanted[id])
    new = {id: values for id, values in wanted.items() if id not in known}
    base = {"project_id": project.id}
    rows = [
        {**base, **values, "data_row_id": id, "former_priority": former[id]} for id, values in new.items()
    ]
    context.store.insert_many(LABELING_PARAMETER_OVERRIDE, rows)
    _prioritize(context, project, {id: values["priority"] for id, values in wanted.items()})
    numbered = {
        id: values["number_of_labels"] for id, values in wanted.items() if "number_of_labels" in values
    }
    former_numbers = {id: override["number_of_labels"] for id, override in known.items()}
    changed = [id for id, number in numbered.items() if number != former_numbers.get(id)]
    _update_queues(context, project, changed)
    return {"success": True}


@RESOLVERS.project_mutation("unsetLabelingParameterOverrides", MANAGE)
def unset_overrides(context: Context, project: Row, data: Sequence[Mapping[str, str]]) -> Mapping[str, bool]:
    """Delete overrides and restore the former priorities. Data rows without an override stay unchanged."""
    rows = required(context.store, [each["dataRowId"] for each in data])
    known = _known(context, project, rows.ids)
    for part in chunks([override.id for override in known.values()]):
        context.store.connection.execute(
            delete(LABELING_PARAMETER_OVERRIDE.table).where(LABELING_PARAMETER_OVERRIDE.id.in_(part))
        )
    _prioritize(context, project, {id: override["former_priority"] for id, override in known.items()})
    numbered = [id for id, override in known.items() if override["number_of_labels"] is not None]
    _update_queues(context, project, numbered)
    return {"success": True}


def _wanted(context: Context, data: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Requested priority and number of labels by data row id."""
    ids = [_named(each, "ID") for each in data]
    keys = [_named(each, "GKEY") for each in data]
    rows = required(context.store, filter(None, ids), filter(None, keys))
    by_key = {row["global_key"]: row.id for row in rows}
    return {
        id or by_key[key]: {"priority": each["priority"], **_number(each)}
        for each, id, key in zip(data, ids, keys, strict=True)
    }


def _named(each: Mapping[str, Any], kind: str) -> str | None:
    identifier: Mapping[str, Any] = each["dataRowIdentifier"]
    if not identifier.get("id"):
        raise Malformed("'dataRowIdentifier' needs an id")
    return identifier["id"] if (identifier.get("idType") or "ID") == kind else None


def _number(each: Mapping[str, Any]) -> dict[str, int | None]:
    if "numLabels" not in each:
        return {}
    number = each["numLabels"]
    if number is not None and number < 1:
        raise Malformed(f"'numLabels' must be at least 1, got {number}")
    return {"number_of_labels": number}


def _known(context: Context, project: Row, row_ids: Sequence[str]) -> dict[str, Row]:
    mine = _COLUMNS.project_id == project.id
    return {
        override["data_row_id"]: override
        for part in chunks(row_ids)
        for override in context.store.find(LABELING_PARAMETER_OVERRIDE, mine, _COLUMNS.data_row_id.in_(part))
    }


def _priorities(context: Context, project: Row, row_ids: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in chunks(row_ids):
        chosen = (_IN.project_id == project.id, _IN.data_row_id.in_(part))
        statement = select(_IN.data_row_id, _IN.priority).where(*chosen)
        found |= {row[0]: row[1] for row in context.store.connection.execute(statement)}
    return found


def _prioritize(context: Context, project: Row, priorities: Mapping[str, int]) -> None:
    statement = (
        update(PROJECT_DATA_ROW)
        .where(_IN.project_id == project.id, _IN.data_row_id == bindparam("row_id"))
        .values(priority=bindparam("new_priority"))
    )
    parameters = [{"row_id": id, "new_priority": priority} for id, priority in priorities.items()]
    if parameters:
        context.store.connection.execute(statement, parameters)


def _update_queues(context: Context, project: Row, row_ids: Sequence[str]) -> None:
    """Return labeled rows that lack labels to the labeling queue; move rows with enough labels onwards."""
    for part in chunks(row_ids):
        chosen = (_LABEL.project_id == project.id, _LABEL.data_row_id.in_(part), _LABEL.deleted.is_(False))
        statement = select(_LABEL.data_row_id).where(*chosen).distinct()
        ids = [row[0] for row in context.store.connection.execute(statement)]
        requeue_unlabeled(context.store, [(project.id, id) for id in ids])
        labeled(context.store, project.id, ids)
