"""The models of `CountParts`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .statistics_fields import StatisticsFields


class CountPartsWidget(ResultModel):
    """`Widget`, as far as it was selected."""

    statistics: StatisticsFields | None


class CountParts(ResultModel):
    """The answer of `CountParts`."""

    widget: CountPartsWidget | None
