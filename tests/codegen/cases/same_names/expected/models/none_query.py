"""The models of `NoneQuery`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class NoneQueryProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class NoneQuery(ResultModel):
    """The answer of `NoneQuery`."""

    project: NoneQueryProject | None
