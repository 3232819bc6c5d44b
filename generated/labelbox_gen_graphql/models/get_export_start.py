"""The models of `GetExportStart`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .export_file_fields import ExportFileFields
from .export_header_fields import ExportHeaderFields


class GetExportStartTask(ResultModel):
    """A process on the server that may take longer than a request."""

    export_metadata_header: ExportHeaderFields | None
    export_file_from_offset: ExportFileFields | None


class GetExportStart(ResultModel):
    """The answer of `GetExportStart`."""

    task: GetExportStartTask | None
    """Get one task by its id."""
