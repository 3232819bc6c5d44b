"""The models of `PartsOfWidget`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .widget_fields import WidgetFields


class PartsOfWidgetWidget(ResultModel):
    """`Widget`, as far as it was selected."""

    parts: list[WidgetFields]


class PartsOfWidget(ResultModel):
    """The answer of `PartsOfWidget`."""

    widget: PartsOfWidgetWidget | None
