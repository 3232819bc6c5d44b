# Written by `make codegen` from generated/labelbox_gen_graphql/_async/task.py. DO NOT EDIT.
"""The entity Task. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    JSON,
    STRING,
    Entity,
    OrderedField,
    enum_of,
    relationship,
)

from .. import operations
from ..enums import (
    TaskStatus,
)

if TYPE_CHECKING:
    from labelbox_gen import Task

    from .organization import Organization
    from .user import User


class TaskBase(Entity):
    """A process on the server that may take longer than a request."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Task"

    completion_percentage: OrderedField[Task, float | None] = OrderedField("completionPercentage", FLOAT)
    """How much is done, between 0 and 100."""
    created_at: OrderedField[Task, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the task was started."""
    errors_url: OrderedField[Task, str | None] = OrderedField("errors", STRING)
    """URL of the errors, when the task has them."""
    metadata: OrderedField[Task, Any] = OrderedField("metadata", JSON)
    """Facts that depend on the type of the task."""
    name: OrderedField[Task, str] = OrderedField("name", STRING)
    """Name of the task."""
    result_url: OrderedField[Task, str | None] = OrderedField("result", STRING)
    """URL of the result, when the task has one."""
    status: OrderedField[Task, TaskStatus] = OrderedField("status", enum_of(TaskStatus))
    """Where the task is: IN_PROGRESS, COMPLETE, FAILED, CANCELLING or CANCELED."""
    type: OrderedField[Task, str | None] = OrderedField("type", STRING)
    """What the task does, such as adv-upsert-data-rows or export-data-rows."""
    uid: OrderedField[Task, str] = OrderedField("id", ID)
    """Unique id of the task."""
    updated_at: OrderedField[Task, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the task last reported."""

    @relationship
    def created_by(self) -> User | None:
        """The user who started the task.

        `GetTaskCreatedBy` in queries/task.graphql:11.
        """
        from .user import User

        data = self.client.run(
            operations.GET_TASK_CREATED_BY,
            {"id": self.uid},
            ("task", "createdBy"),
        )
        return User(self.client, data) if data else None

    @relationship
    def organization(self) -> Organization:
        """The organization the task belongs to.

        `GetTaskOrganization` in queries/task.graphql:19.
        """
        from .organization import Organization

        data = self.client.get(
            operations.GET_TASK_ORGANIZATION,
            {"id": self.uid},
            ("task", "organization"),
        )
        return Organization(self.client, data)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetTask` in queries/task.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_TASK, variables, ("task",))
