"""The models of `UpsertDataRows`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .task_fields import TaskFields


class UpsertDataRows(ResultModel):
    """The answer of `UpsertDataRows`."""

    upsert_data_rows: TaskFields | None
    """Start a task that creates or changes the data rows of an uploaded manifest."""
