"""The models of `x_1`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class X1Project(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class X1(ResultModel):
    """The answer of `x_1`."""

    project: X1Project | None
