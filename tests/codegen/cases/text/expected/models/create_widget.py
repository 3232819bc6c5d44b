"""The models of `CreateWidget`, from queries/more.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class CreateWidget(ResultModel):
    """The answer of `CreateWidget`."""

    create_widget: WidgetFields
    """Creates; %s %(name)s {name} \\N \\U0001 \\x \\d \\t"""
