"""The models of `ListWidgets`, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class ListWidgets(ResultModel):
    """The answer of `ListWidgets`."""

    widgets: list[WidgetFields] = Field(deprecated="use search")
    """Deprecated: use search"""
