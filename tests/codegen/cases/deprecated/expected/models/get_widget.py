"""The models of `GetWidget`, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class GetWidget(ResultModel):
    """The answer of `GetWidget`."""

    widget: WidgetFields | None = Field(deprecated="use node")
    """Deprecated: use node"""
