"""The models of `StartTask`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .task_fields import TaskFields


class StartTask(ResultModel):
    """The answer of `StartTask`."""

    start: TaskFields | None
