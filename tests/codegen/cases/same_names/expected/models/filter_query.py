"""The models of `filterQuery`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.models import ResultModel


class FilterQueryProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class FilterQuery(ResultModel):
    """The answer of `filterQuery`."""

    project: FilterQueryProject | None
