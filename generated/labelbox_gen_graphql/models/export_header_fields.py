"""The models of `ExportHeaderFields`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel, UInt64


class ExportHeaderFields(ResultModel):
    """`ExportMetadataHeader`, as far as it was selected."""

    total_size: UInt64
    total_lines: UInt64
