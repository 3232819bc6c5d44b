"""The models of `ExportProjectLabels`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class ExportProjectLabelsExportLabels(ResultModel):
    """The file with all labels of a project."""

    created_at: DateTime | None
    """When the file was made; null before there is one."""

    download_url: str | None
    """URL of the file; null before there is one."""

    should_poll: bool
    """Whether the file is still being made, so that one should ask again."""


class ExportProjectLabels(ResultModel):
    """The answer of `ExportProjectLabels`."""

    export_labels: ExportProjectLabelsExportLabels | None
    """Get the file with all labels of a project; it is made anew at most every 30 minutes."""
