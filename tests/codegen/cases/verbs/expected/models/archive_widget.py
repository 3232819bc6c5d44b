"""The models of `ArchiveWidget`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class ArchiveWidget(ResultModel):
    """The answer of `ArchiveWidget`."""

    archive: WidgetFields | None
