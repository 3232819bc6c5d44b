"""The models of `UpdateWidget`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class UpdateWidget(ResultModel):
    """The answer of `UpdateWidget`."""

    update_widget: WidgetFields
