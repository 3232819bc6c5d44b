"""The models of `WidgetFields`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class WidgetFields(ResultModel):
    """`Widget`, as far as it was selected."""

    id: str
    name: str | None
