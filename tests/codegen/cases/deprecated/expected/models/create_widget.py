"""The models of `CreateWidget`, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class CreateWidget(ResultModel):
    """The answer of `CreateWidget`."""

    create_widget: WidgetFields = Field(deprecated="No longer supported")
    """Deprecated: No longer supported"""
