"""A page of data rows with their related rows, one query per kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from labelbox_gen.server.store.entity import Entity
from labelbox_gen.server.store.row import Page, Row
from labelbox_gen.server.store.store import Store

from ..attachments.table import ATTACHMENT
from ..batches.table import BATCH
from ..datasets.table import DATASET
from ..labels.table import LABEL
from ..metadata.schemas import Schemas, schemas
from ..people.table import USER
from ..projects.table import PROJECT, PROJECT_DATA_ROW
from ..queues.table import TASK_QUEUE
from .params import Params

_IN = PROJECT_DATA_ROW.c
_LABEL = LABEL.table.c


class ExportPage:
    def __init__(self, store: Store, rows: Page, params: Params) -> None:
        self._store = store
        self.rows = rows
        self.params = params
        self.problems: list[dict[str, Any]] = []
        """Export errors, as lines of the error stream."""
        self.labels = self._labels()
        self.memberships = self._memberships()
        self.projects = self._projects()
        self.users = self._by_id(USER, [row["created_by_id"] for row in (*rows, *self._all_labels())])
        self.datasets = self._by_id(DATASET, [row["dataset_id"] for row in rows])
        self.attachments: Mapping[str, list[Row]] = self._attachments() if params.attachments else {}
        self.metadata_schemas = schemas(store) if params.metadata else Schemas({}, {})
        places = [place for each in self.memberships.values() for place in each.values()]
        details = params.project_details
        self.batches = self._by_id(BATCH, [place["batch_id"] for place in places] if details else [])
        self.queues = self._by_id(TASK_QUEUE, [place["task_queue_id"] for place in places] if details else [])

    def email(self, row: Row) -> str | None:
        user = self.users.get(row["created_by_id"])
        return user["email"] if user else None

    def _all_labels(self) -> Iterable[Row]:
        return [label for labels in self.labels.values() for label in labels]

    def _labels(self) -> Mapping[str, list[Row]]:
        """By data row."""
        projects = self.params.projects
        chosen = [_LABEL.data_row_id.in_(self.rows.ids)]
        if projects is not None:
            chosen.append(_LABEL.project_id.in_(projects))
        grouped: dict[str, list[Row]] = defaultdict(list)
        for label in self._store.find(LABEL, *chosen):
            grouped[label["data_row_id"]].append(label)
        return grouped

    def _memberships(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """By data row and project."""
        chosen = [_IN.data_row_id.in_(self.rows.ids)]
        if self.params.projects is not None:
            chosen.append(_IN.project_id.in_(self.params.projects))
        grouped: dict[str, dict[str, Mapping[str, Any]]] = defaultdict(dict)
        for place in self._store.read(select(*PROJECT_DATA_ROW.columns).where(*chosen)):
            grouped[place["data_row_id"]][place["project_id"]] = place
        return grouped

    def _projects(self) -> Mapping[str, Row]:
        """Without those that are deleted."""
        ids = {id for places in self.memberships.values() for id in places}
        ids |= {label["project_id"] for label in self._all_labels()}
        return {row.id: row for row in self._store.by_ids(PROJECT, sorted(ids))}

    def _attachments(self) -> Mapping[str, list[Row]]:
        grouped: dict[str, list[Row]] = defaultdict(list)
        for row in self._store.find(ATTACHMENT, ATTACHMENT.table.c.data_row_id.in_(self.rows.ids)):
            grouped[row["data_row_id"]].append(row)
        return grouped

    def _by_id(self, entity: Entity, ids: Iterable[str | None]) -> Mapping[str, Row]:
        wanted = sorted({id for id in ids if id is not None})
        return {row.id: row for row in self._store.by_ids(entity, wanted, deleted=True)}
