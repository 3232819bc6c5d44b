"""The models of `GetExportHeader`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .export_header_fields import ExportHeaderFields


class GetExportHeaderTask(ResultModel):
    """A process on the server that may take longer than a request."""

    export_metadata_header: ExportHeaderFields | None


class GetExportHeader(ResultModel):
    """The answer of `GetExportHeader`."""

    task: GetExportHeaderTask | None
    """Get one task by its id."""
