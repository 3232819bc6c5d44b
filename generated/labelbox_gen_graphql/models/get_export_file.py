"""The models of `GetExportFile`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .export_file_fields import ExportFileFields


class GetExportFileTask(ResultModel):
    """A process on the server that may take longer than a request."""

    export_file_from_offset: ExportFileFields | None


class GetExportFile(ResultModel):
    """The answer of `GetExportFile`."""

    task: GetExportFileTask | None
    """Get one task by its id."""
