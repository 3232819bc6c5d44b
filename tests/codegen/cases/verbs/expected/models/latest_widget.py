"""The models of `LatestWidget`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class LatestWidget(ResultModel):
    """The answer of `LatestWidget`."""

    latest: WidgetFields | None
