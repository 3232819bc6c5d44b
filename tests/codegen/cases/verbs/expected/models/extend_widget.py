"""The models of `ExtendWidget`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ExtendWidget(ResultModel):
    """The answer of `ExtendWidget`."""

    extend: int | None
