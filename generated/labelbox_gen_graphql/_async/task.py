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
    AsyncEntity,
    OrderedField,
    enum_of,
    relationship,
)

from .. import operations
from ..enums import (
    TaskStatus,
)

if TYPE_CHECKING:
    from labelbox_gen import AsyncTask

    from .organization import AsyncOrganization
    from .user import AsyncUser


class AsyncTaskBase(AsyncEntity):
    """A process on the server that may take longer than a request."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Task"

    completion_percentage: OrderedField[AsyncTask, float | None] = OrderedField("completionPercentage", FLOAT)
    """How much is done, between 0 and 100."""
    created_at: OrderedField[AsyncTask, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the task was started."""
    errors_url: OrderedField[AsyncTask, str | None] = OrderedField("errors", STRING)
    """URL of the errors, when the task has them."""
    metadata: OrderedField[AsyncTask, Any] = OrderedField("metadata", JSON)
    """Facts that depend on the type of the task."""
    name: OrderedField[AsyncTask, str] = OrderedField("name", STRING)
    """Name of the task."""
    result_url: OrderedField[AsyncTask, str | None] = OrderedField("result", STRING)
    """URL of the result, when the task has one."""
    status: OrderedField[AsyncTask, TaskStatus] = OrderedField("status", enum_of(TaskStatus))
    """Where the task is: IN_PROGRESS, COMPLETE, FAILED, CANCELLING or CANCELED."""
    type: OrderedField[AsyncTask, str | None] = OrderedField("type", STRING)
    """What the task does, such as adv-upsert-data-rows or export-data-rows."""
    uid: OrderedField[AsyncTask, str] = OrderedField("id", ID)
    """Unique id of the task."""
    updated_at: OrderedField[AsyncTask, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the task last reported."""

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who started the task.

        `GetTaskCreatedBy` in queries/task.graphql:11.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_TASK_CREATED_BY,
            {"id": self.uid},
            ("task", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization the task belongs to.

        `GetTaskOrganization` in queries/task.graphql:19.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_TASK_ORGANIZATION,
            {"id": self.uid},
            ("task", "organization"),
        )
        return AsyncOrganization(self.client, data)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetTask` in queries/task.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_TASK, variables, ("task",))
