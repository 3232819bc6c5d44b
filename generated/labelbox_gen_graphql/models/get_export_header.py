"""The models of `GetExportHeader`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.models import ResultModel, UInt64


class GetExportHeaderTaskExportMetadataHeader(ResultModel):
    """`ExportMetadataHeader`, as far as it was selected."""

    total_size: UInt64
    total_lines: UInt64


class GetExportHeaderTask(ResultModel):
    """A process on the server that may take longer than a request."""

    export_metadata_header: GetExportHeaderTaskExportMetadataHeader | None


class GetExportHeader(ResultModel):
    """The answer of `GetExportHeader`."""

    task: GetExportHeaderTask | None
    """Get one task by its id."""
