"""The models of `filter`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class FilterProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class Filter(ResultModel):
    """The answer of `filter`."""

    project: FilterProject | None
