"""The models of `SizeOfWidget`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class SizeOfWidgetWidget(ResultModel):
    """`Widget`, as far as it was selected."""

    size: int


class SizeOfWidget(ResultModel):
    """The answer of `SizeOfWidget`."""

    widget: SizeOfWidgetWidget | None
