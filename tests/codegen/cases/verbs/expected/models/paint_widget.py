"""The models of `PaintWidget`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from labelbox_gen.runtime import ResultModel


class PaintWidgetPaint(ResultModel):
    """`Widget`, as far as it was selected."""

    typename__: Literal["Widget"] = Field(alias="__typename")
    """The name of the object's type."""


class PaintWidget(ResultModel):
    """The answer of `PaintWidget`."""

    paint: PaintWidgetPaint | None
