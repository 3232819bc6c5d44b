"""The models of `ListUserCreatedTasks`, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .task_fields import TaskFields


class ListUserCreatedTasksUser(ResultModel):
    """A registered user, with the data they create."""

    created_tasks: list[TaskFields]
    """The tasks that the user started."""


class ListUserCreatedTasks(ResultModel):
    """The answer of `ListUserCreatedTasks`."""

    user: ListUserCreatedTasksUser | None
    """Get the user of the API key, or another user by id."""
