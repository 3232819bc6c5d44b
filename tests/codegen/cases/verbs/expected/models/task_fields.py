"""The models of `TaskFields`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class TaskFields(ResultModel):
    """`Task`, as far as it was selected."""

    id: str
    status: str
