"""The models of `GetTask`, from queries/task.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .task_fields import TaskFields


class GetTask(ResultModel):
    """The answer of `GetTask`."""

    task: TaskFields | None
    """Get one task by its id."""
