"""The models of `GetWidget`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class GetWidget(ResultModel):
    """The answer of `GetWidget`."""

    widget: WidgetFields | None
