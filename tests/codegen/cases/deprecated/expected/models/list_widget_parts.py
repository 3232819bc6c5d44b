"""The models of `ListWidgetParts`, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from .part_fields import PartFields


class ListWidgetPartsWidget(ResultModel):
    """`Widget`, as far as it was selected."""

    parts: list[PartFields] = Field(deprecated="gone")
    """Deprecated: gone"""


class ListWidgetParts(ResultModel):
    """The answer of `ListWidgetParts`."""

    widget: ListWidgetPartsWidget | None = Field(deprecated="use node")
    """Deprecated: use node"""
