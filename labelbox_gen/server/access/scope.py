"""The visibility of rows for a caller, as SQL conditions of all reads, counts, filters and relationships.

Users who manage the organization see all of its rows and have no scope. For other users entities are narrowed: they get
a condition on their rows, and counts of visible rows only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from sqlalchemy import exists, false, or_, select, true
from sqlalchemy.sql.elements import ColumnElement

from labelbox_gen.server.features.queues.table import INITIAL_QUEUE, REWORK_QUEUE

from ..features.labels.table import LABEL
from ..features.people.table import MEMBERSHIP
from ..features.projects.table import PROJECT, PROJECT_DATA_ROW
from ..features.queues.table import TASK_QUEUE
from ..store.entity import Entity
from .permissions import ANNOTATE, REVIEW
from .roles import Roles

Condition = ColumnElement[bool]
LABELED_FROM = (INITIAL_QUEUE, REWORK_QUEUE)
Column = ColumnElement[Any]


@dataclass(frozen=True)
class Scope:
    """The permissions of a caller in the organization and, through memberships, in projects."""

    user_id: str
    permissions: frozenset[str]
    roles: Roles
    visibility: Visibility
    browsing: bool = False
    """Whether only data rows of datasets and the catalog are visible, as for exports."""

    def narrow(self, entity: Entity) -> Entity:
        """The entity as this caller sees it. Without a declared visibility no row is visible."""
        see, counts = (
            self.visibility.rows.get(entity.name, _nothing),
            self.visibility.counts.get(entity.name, {}),
        )
        computed = {**entity.computed, **{name: count(self) for name, count in counts.items()}}
        return replace(entity, computed=computed, visible=see(self, entity.table.c))

    def within(self, project_id: Column, permission: str) -> Condition:
        """The caller has this permission in the project."""
        return true() if permission in self.permissions else project_id.in_(self._projects(permission))

    def somewhere(self, permission: str) -> Condition:
        """The caller has this permission in at least one project."""
        return true() if permission in self.permissions else self._projects(permission).exists()

    def _projects(self, permission: str) -> Any:
        """Projects in which the caller has a permission. Aliased, because users and members are filtered by memberships too."""
        member, project = MEMBERSHIP.alias(), PROJECT.table.alias()
        mine = (member.c.user_id == self.user_id, member.c.role_id.in_(self.roles.having(permission)))
        joined = member.join(project, project.c.id == member.c.project_id)
        return select(member.c.project_id).select_from(joined).where(*mine, project.c.deleted.is_(False))

    # -- conditions that the features build on

    def own(self, label: Any) -> Condition:
        """Labels by the caller, in projects where the caller may still label."""
        return (label.created_by_id == self.user_id) & self.within(label.project_id, ANNOTATE)

    def label(self, label: Any) -> Condition:
        return or_(self.within(label.project_id, REVIEW), self.own(label))

    def place(self, place: Any) -> Condition:
        """Data rows in projects: reviewers see all, labelers those that wait for labels or have a label of theirs."""
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
        """Data rows that the caller may read by id."""
        if self.browsing:
            return self.browsed(id)
        place, label = PROJECT_DATA_ROW.alias(), LABEL.table.alias()
        labeled = exists().where(label.c.data_row_id == id, self.own(label.c))
        return or_(exists().where(place.c.data_row_id == id, self.place(place.c)), labeled)

    def browsed(self, id: Column) -> Condition:
        """Data rows that the caller sees in datasets and in the catalog, where those to label are not included."""
        place = PROJECT_DATA_ROW.alias()
        return exists().where(place.c.data_row_id == id, self.within(place.c.project_id, REVIEW))


See: TypeAlias = "Callable[[Scope, Any], Condition]"
"""The rows of a table (by its columns) that a caller sees."""
Count: TypeAlias = "Callable[[Scope], Column]"
"""A count of the rows that a caller sees."""


@dataclass(frozen=True)
class Visibility:
    """The visible rows and counts of each entity, by its name. Callers who manage the organization see all rows."""

    rows: Mapping[str, See]
    counts: Mapping[str, Mapping[str, Count]]


def _nothing(scope: Scope, column: Any) -> Condition:
    return false()
