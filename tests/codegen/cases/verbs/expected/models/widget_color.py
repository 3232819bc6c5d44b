"""The models of `WidgetColor`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import Color


class WidgetColorWidget(ResultModel):
    """`Widget`, as far as it was selected."""

    color: Color | None
    """The color it was painted in last."""


class WidgetColor(ResultModel):
    """The answer of `WidgetColor`."""

    widget: WidgetColorWidget | None
