"""The models of `CreateWidget`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class CreateWidget(ResultModel):
    """The answer of `CreateWidget`."""

    create_widget: WidgetFields
