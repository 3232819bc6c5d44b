"""The models of `Usage`, from queries/widget.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .statistics_fields import StatisticsFields


class Usage(ResultModel):
    """The answer of `Usage`."""

    statistics: list[StatisticsFields]
