"""Events of labels, and their deliveries to subscribed webhooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from labelbox_gen.server.dates import now, render
from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.related import chunks
from labelbox_gen.server.store.row import Page, Row
from labelbox_gen.server.store.store import Store

from ..data_rows.table import DATA_ROW
from ..labels.table import LABEL
from ..people.table import USER
from ..projects.table import PROJECT
from .table import ACTIVE, WEBHOOK, WEBHOOK_DELIVERY

Body = dict[str, Any]
_AT_ONCE = 500


def announce(store: Store, topic: str, label_ids: Sequence[str]) -> None:
    """Add a delivery of the event for each label and subscribed webhook, within this transaction."""
    hooks = [each for each in _active(store) if topic in each["topics"].split(",")]
    if not hooks:
        return
    store.after_commit.append(lambda followers: followers.wake_webhooks())
    for ids in chunks(label_ids, _AT_ONCE):
        labels = store.by_ids(LABEL, ids, deleted=True)
        bodies = dict(zip(labels.ids, _bodies(store, topic, labels), strict=True))
        store.insert_many(WEBHOOK_DELIVERY, list(_deliveries(hooks, labels, topic, bodies)))


def _active(store: Store) -> Page:
    return store.find(WEBHOOK, WEBHOOK.table.c.status == ACTIVE)


def _deliveries(
    hooks: Iterable[Row], labels: Page, topic: str, bodies: Mapping[str, Body]
) -> Iterable[Mapping[str, Any]]:
    """Deliveries to the webhooks of the labels' projects, and to those without a project."""
    due_at = now()
    for label in labels:
        for hook in hooks:
            if hook["project_id"] in (None, label["project_id"]):
                yield {"webhook_id": hook.id, "topic": topic, "body": bodies[label.id], "due_at": due_at}


def _bodies(store: Store, topic: str, labels: Page) -> Iterable[Body]:
    """Bodies of the events. Links to files of this server are stored as paths; delivery adds the base URL."""
    projects = _related(store, PROJECT, labels, "project_id")
    rows = _related(store, DATA_ROW, labels, "data_row_id")
    users = _related(store, USER, labels, "created_by_id")
    for label in labels:
        project, row = projects[label["project_id"]], rows[label["data_row_id"]]
        yield {
            "event": topic,
            **_label(label),
            "createdBy": _user(users.get(label["created_by_id"])),
            "dataRow": {
                "id": row.id,
                "externalId": row["external_id"],
                "globalKey": row["global_key"],
                "rowData": row["row_data"],
            },
            "project": {"id": project.id, "name": project["name"]},
            "organization": {"id": store.organization_id},
        }


def _label(label: Row) -> Body:
    return {
        "id": label.id,
        "label": label["label"],
        "createdAt": render(label["created_at"]),
        "updatedAt": render(label["updated_at"]),
        "secondsToLabel": label["seconds_to_label"],
        "agreement": label["agreement"],
        "benchmarkAgreement": label["benchmark_agreement"],
        "isBenchmarkReference": label["is_benchmark_reference"],
    }


def _user(user: Row | None) -> Body | None:
    return {"id": user.id, "email": user["email"], "name": user["name"]} if user else None


def _related(store: Store, entity: Entity, labels: Page, column: str) -> Mapping[str, Row]:
    ids = sorted({label[column] for label in labels if label[column] is not None})
    return {row.id: row for row in store.by_ids(entity, ids, deleted=True)}
