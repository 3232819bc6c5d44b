"""The models of `ListWidgets`, from queries/widget.gql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class ListWidgets(ResultModel):
    """The answer of `ListWidgets`."""

    widgets: list[WidgetFields]
    """Ends with a quote " """
