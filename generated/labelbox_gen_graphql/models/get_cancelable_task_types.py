"""The models of `GetCancelableTaskTypes`, from queries/task.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class GetCancelableTaskTypes(ResultModel):
    """The answer of `GetCancelableTaskTypes`."""

    cancelable_task_types: list[str]
