"""The models of `LastPainted`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class LastPaintedWidget(ResultModel):
    """`Widget`, as far as it was selected."""

    painted: list[DateTime]


class LastPainted(ResultModel):
    """The answer of `LastPainted`."""

    widget: LastPaintedWidget | None
