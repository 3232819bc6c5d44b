"""The models of `ResultModelQuery`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ResultModelQueryProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class ResultModelQuery(ResultModel):
    """The answer of `ResultModelQuery`."""

    project: ResultModelQueryProject | None
