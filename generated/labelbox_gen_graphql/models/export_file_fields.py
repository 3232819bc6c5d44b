"""The models of `ExportFileFields`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel, UInt64


class ExportFileFieldsLines(ResultModel):
    """`LineRange`, as far as it was selected."""

    start: UInt64 | None
    end: UInt64 | None


class ExportFileFieldsOffsets(ResultModel):
    """`ByteRange`, as far as it was selected."""

    start: UInt64
    end: UInt64


class ExportFileFields(ResultModel):
    """`ExportFilePart`, as far as it was selected."""

    offsets: ExportFileFieldsOffsets
    lines: ExportFileFieldsLines | None
    file: str
