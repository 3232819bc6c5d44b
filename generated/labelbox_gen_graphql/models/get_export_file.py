"""The models of `GetExportFile`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.models import ResultModel, UInt64


class GetExportFileTaskExportFileFromOffsetLines(ResultModel):
    """`LineRange`, as far as it was selected."""

    start: UInt64 | None
    end: UInt64 | None


class GetExportFileTaskExportFileFromOffsetOffsets(ResultModel):
    """`ByteRange`, as far as it was selected."""

    start: UInt64
    end: UInt64


class GetExportFileTaskExportFileFromOffset(ResultModel):
    """`ExportFilePart`, as far as it was selected."""

    offsets: GetExportFileTaskExportFileFromOffsetOffsets
    lines: GetExportFileTaskExportFileFromOffsetLines | None
    file: str


class GetExportFileTask(ResultModel):
    """A process on the server that may take longer than a request."""

    export_file_from_offset: GetExportFileTaskExportFileFromOffset | None


class GetExportFile(ResultModel):
    """The answer of `GetExportFile`."""

    task: GetExportFileTask | None
    """Get one task by its id."""
