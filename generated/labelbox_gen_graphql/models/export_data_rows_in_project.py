"""The models of `ExportDataRowsInProject`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ExportDataRowsInProjectExportDataRowsInProject(ResultModel):
    """`ExportTaskReference`, as far as it was selected."""

    task_id: str
    is_streamable: bool | None


class ExportDataRowsInProject(ResultModel):
    """The answer of `ExportDataRowsInProject`."""

    export_data_rows_in_project: ExportDataRowsInProjectExportDataRowsInProject | None
    """Start a task that exports the data rows of a project."""
