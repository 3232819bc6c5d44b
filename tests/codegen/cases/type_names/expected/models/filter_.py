"""The models of `Filter`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class FilterFiltered(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class Filter(ResultModel):
    """The answer of `Filter`."""

    filtered: FilterFiltered | None
