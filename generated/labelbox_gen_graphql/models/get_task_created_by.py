"""The models of `GetTaskCreatedBy`, from queries/task.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetTaskCreatedByTask(ResultModel):
    """A process on the server that may take longer than a request."""

    created_by: UserFields | None
    """The user who started the task."""


class GetTaskCreatedBy(ResultModel):
    """The answer of `GetTaskCreatedBy`."""

    task: GetTaskCreatedByTask | None
    """Get one task by its id."""
