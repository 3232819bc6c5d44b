"""The models of `StatisticsFields`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class StatisticsFields(ResultModel):
    """`Statistics`, as far as it was selected."""

    count: int
    """Number of uses."""

    since: DateTime | None
