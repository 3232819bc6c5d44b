"""What a caller sees of each entity, as conditions in SQL: reads, counts, filters and relationships all use them.

Users who manage the organization see all of it and have no scope. For everybody else an entity is narrowed: it gets a
condition on its rows, and counts that count visible rows only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Text, cast, exists, false, func, or_, select, true
from sqlalchemy.sql import FromClause
from sqlalchemy.sql.elements import ColumnElement

from ..entities import (
    BATCH,
    DATA_ROW,
    DATASET,
    LABEL,
    ONTOLOGY,
    PROJECT,
    TASK,
    TASK_QUEUE,
)
from ..entities.project import PROJECT_DATA_ROW, PROJECT_DATASET, PROJECT_RESOURCE_TAG
from ..entities.user import MEMBERSHIP
from ..permissions import ANNOTATE, MANAGE, REVIEW
from ..project_rows import INITIAL_QUEUE, REWORK_QUEUE
from ..store.entity import Entity
from .roles import Roles

Condition = ColumnElement[bool]
LABELED_FROM = (INITIAL_QUEUE, REWORK_QUEUE)
Column = ColumnElement[Any]


@dataclass(frozen=True)
class Scope:
    """The caller's permissions in the organization, and through memberships in projects."""

    user_id: str
    permissions: frozenset[str]
    roles: Roles
    browsing: bool = False
    """Data rows are those of datasets and the catalog only, as for exports."""

    def narrow(self, entity: Entity) -> Entity:
        """The entity as this caller sees it. One that `VISIBLE` does not name is not seen at all."""
        see, counts = VISIBLE.get(entity.name, _nothing), COUNTS.get(entity.name, {})
        computed = {**entity.computed, **{name: count(self) for name, count in counts.items()}}
        return replace(entity, computed=computed, visible=see(self, entity.table.c))

    def within(self, project_id: Column, permission: str) -> Condition:
        """The caller has this permission in the project."""
        return true() if permission in self.permissions else project_id.in_(self._projects(permission))

    def somewhere(self, permission: str) -> Condition:
        """The caller has this permission in at least one project."""
        return true() if permission in self.permissions else self._projects(permission).exists()

    def _projects(self, permission: str) -> Any:
        """Its own alias: people and members are filtered by memberships, too."""
        member, project = MEMBERSHIP.alias(), PROJECT.table.alias()
        mine = (member.c.user_id == self.user_id, member.c.role_id.in_(self.roles.having(permission)))
        joined = member.join(project, project.c.id == member.c.project_id)
        return select(member.c.project_id).select_from(joined).where(*mine, project.c.deleted.is_(False))

    # -- what the tables below are made of

    def own(self, label: Any) -> Condition:
        """A label of the caller, in a project where the caller still labels."""
        return (label.created_by_id == self.user_id) & self.within(label.project_id, ANNOTATE)

    def label(self, label: Any) -> Condition:
        return or_(self.within(label.project_id, REVIEW), self.own(label))

    def place(self, place: Any) -> Condition:
        """A data row in a project: reviewers see all, labelers what waits for labels or has theirs."""
        queue, label = TASK_QUEUE.table.alias(), LABEL.table.alias()
        waits = exists().where(queue.c.id == place.task_queue_id, queue.c.queue_type.in_(LABELED_FROM))
        labeled = exists().where(
            label.c.project_id == place.project_id,
            label.c.data_row_id == place.data_row_id,
            label.c.created_by_id == self.user_id,
            label.c.deleted.is_(False),
        )
        labels = self.within(place.project_id, ANNOTATE) & or_(waits, labeled)
        return or_(self.within(place.project_id, REVIEW), labels)

    def row(self, id: Column) -> Condition:
        """A data row that the caller may read by its id."""
        if self.browsing:
            return self.browsed(id)
        place, label = PROJECT_DATA_ROW.alias(), LABEL.table.alias()
        labeled = exists().where(label.c.data_row_id == id, self.own(label.c))
        return or_(exists().where(place.c.data_row_id == id, self.place(place.c)), labeled)

    def browsed(self, id: Column) -> Condition:
        """A data row that the caller finds in datasets and in the catalog, without having been given it to label."""
        place = PROJECT_DATA_ROW.alias()
        return exists().where(place.c.data_row_id == id, self.within(place.c.project_id, REVIEW))


See = Callable[[Scope, Any], Condition]


def _everything(scope: Scope, column: Any) -> Condition:
    return true()


def _nothing(scope: Scope, column: Any) -> Condition:
    return false()


def _by_project(permission: str) -> See:
    return lambda scope, column: scope.within(column.project_id, permission)


def _of_data_row(scope: Scope, column: Any) -> Condition:
    return scope.row(column.data_row_id)


def _made(scope: Scope, column: Any) -> Condition:
    return column.created_by_id == scope.user_id


def _dataset(scope: Scope, column: Any) -> Condition:
    """Connected to a visible project, or with data rows in one."""
    link, place, row = PROJECT_DATASET.alias(), PROJECT_DATA_ROW.alias(), DATA_ROW.table.alias()
    connected = exists().where(link.c.dataset_id == column.id, scope.within(link.c.project_id, ANNOTATE))
    joined = place.join(row, row.c.id == place.c.data_row_id)
    inside = select(row.c.id).select_from(joined).where(row.c.dataset_id == column.id)
    return or_(connected, inside.where(scope.within(place.c.project_id, ANNOTATE)).exists())


def _user(scope: Scope, column: Any) -> Condition:
    """Oneself; those who review see the people of their projects, those who manage projects everybody."""
    if REVIEW in scope.permissions:
        return true()
    member, label = MEMBERSHIP.alias(), LABEL.table.alias()
    members = exists().where(member.c.user_id == column.id, scope.within(member.c.project_id, REVIEW))
    authors = exists().where(label.c.created_by_id == column.id, scope.within(label.c.project_id, REVIEW))
    return or_(column.id == scope.user_id, scope.somewhere(MANAGE), members, authors)


def _review(scope: Scope, column: Any) -> Condition:
    """Those of visible labels."""
    label = LABEL.table.alias()
    of_own = exists().where(label.c.id == column.label_id, scope.own(label.c))
    return or_(scope.within(column.project_id, REVIEW), of_own)


def _prediction(scope: Scope, column: Any) -> Condition:
    labeled = scope.within(column.project_id, ANNOTATE) & scope.row(column.data_row_id)
    return or_(scope.within(column.project_id, REVIEW), labeled)


def _used_by_project(name: str) -> See:
    """What a visible project refers to, and what the caller made."""

    def see(scope: Scope, column: Any) -> Condition:
        project = PROJECT.table.alias()
        used = exists().where(project.c[name] == column.id, scope.within(project.c.id, ANNOTATE))
        return or_(column.created_by_id == scope.user_id, used)

    return see


def _feature_schema(scope: Scope, column: Any) -> Condition:
    """Those in a visible ontology. Their ids are long and random, so their text is found nowhere else."""
    ontology = ONTOLOGY.table.alias()
    text = cast(ontology.c.normalized, Text)
    named = text.contains(column.feature_schema_id)
    return exists().where(named, _used_by_project("ontology_id")(scope, ontology.c))


def _member(scope: Scope, column: Any) -> Condition:
    return or_(scope.within(column.project_id, REVIEW), column.user_id == scope.user_id)


def _import(scope: Scope, column: Any) -> Condition:
    own = (column.created_by_id == scope.user_id) & scope.within(column.project_id, ANNOTATE)
    return or_(scope.within(column.project_id, MANAGE), own)


def _resource_tag(scope: Scope, column: Any) -> Condition:
    link = PROJECT_RESOURCE_TAG.alias()
    return exists().where(link.c.resource_tag_id == column.id, scope.within(link.c.project_id, ANNOTATE))


def _export_window(scope: Scope, column: Any) -> Condition:
    task = TASK.table.alias()
    return exists().where(task.c.id == column.task_id, task.c.created_by_id == scope.user_id)


VISIBLE: Mapping[str, See] = {
    "ApiKey": lambda scope, column: column.user_id == scope.user_id,
    "AssetMetadata": _of_data_row,
    "AsyncJob": _made,
    "Batch": _by_project(ANNOTATE),
    "Benchmark": _by_project(REVIEW),
    "CustomMetadataSchema": lambda scope, column: scope.somewhere(ANNOTATE),
    "DataRow": lambda scope, column: scope.row(column.id),
    "DataRowAttachment": _of_data_row,
    "Dataset": _dataset,
    "ExportWindow": _export_window,
    "Label": lambda scope, column: scope.label(column),
    "LabelImport": _import,
    "LabelingFrontend": _everything,
    "LabelingFrontendOptions": _by_project(ANNOTATE),
    "LabelingParameterOverride": _by_project(REVIEW),
    "Ontology": _used_by_project("ontology_id"),
    "Organization": _everything,
    "Prediction": _prediction,
    "PredictionModel": _used_by_project("active_prediction_model_id"),
    "Project": lambda scope, column: scope.within(column.id, ANNOTATE),
    "ProjectMember": _member,
    "Reservation": lambda scope, column: column.user_id == scope.user_id,
    "ResourceTag": _resource_tag,
    "Review": _review,
    "Role": _everything,
    "RootSchemaNode": _feature_schema,
    "StoredFile": _made,
    "StoredLabelExport": _by_project(REVIEW),
    "Task": _made,
    "TaskQueue": _by_project(ANNOTATE),
    "User": _user,
    "Webhook": _by_project(MANAGE),
}
"""What is seen by callers who do not manage the organization. Others, such as jobs, are the server's own."""


def _count(table: FromClause, owner: Column, *conditions: Condition) -> Column:
    counted = select(func.count()).select_from(table).where(*conditions)
    return counted.correlate(owner.table).scalar_subquery()


def _labels(scope: Scope) -> Column:
    label = LABEL.table.alias()
    inside = (label.c.project_id == PROJECT.id, label.c.deleted.is_(False))
    return _count(label, PROJECT.id, *inside, scope.label(label.c))


def _places(owner: Column, name: str, *, done: bool = False) -> Callable[[Scope], Column]:
    def count(scope: Scope) -> Column:
        place = PROJECT_DATA_ROW.alias()
        only = place.c.task_queue_id.is_(None) if done else true()
        return _count(place, owner, place.c[name] == owner, only, scope.place(place.c))

    return count


def _rows(scope: Scope) -> Column:
    row = DATA_ROW.table.alias()
    inside = (row.c.dataset_id == DATASET.id, row.c.deleted.is_(False))
    return _count(row, DATASET.id, *inside, scope.browsed(row.c.id))


COUNTS: Mapping[str, Mapping[str, Callable[[Scope], Column]]] = {
    "Batch": {"size": _places(BATCH.id, "batch_id")},
    "Dataset": {"rowCount": _rows},
    "Project": {
        "completedDataRowCount": _places(PROJECT.id, "project_id", done=True),
        "dataRowCount": _places(PROJECT.id, "project_id"),
        "labelCount": _labels,
    },
}
"""Counts, of what the caller sees."""
