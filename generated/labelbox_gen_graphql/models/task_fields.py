"""The models of `TaskFields`, from queries/task.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from labelbox_gen.runtime import DateTime, ResultModel

from ..enums import TaskStatus


class TaskFields(ResultModel):
    """A process on the server that may take longer than a request."""

    id: str
    """Unique id of the task."""

    completion_percentage: float | None
    """How much is done, between 0 and 100."""

    created_at: DateTime
    """When the task was started."""

    errors: str | None
    """URL of the errors, when the task has them."""

    metadata: Any
    """Facts that depend on the type of the task."""

    name: str
    """Name of the task."""

    result: str | None
    """URL of the result, when the task has one."""

    status: TaskStatus
    """Where the task is: IN_PROGRESS, COMPLETE, FAILED, CANCELLING or CANCELED."""

    type_: str | None = Field(alias="type")
    """What the task does, such as adv-upsert-data-rows or export-data-rows."""

    updated_at: DateTime
    """When the task last reported."""
