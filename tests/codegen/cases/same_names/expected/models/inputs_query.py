"""The models of `InputsQuery`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class InputsQueryProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class InputsQuery(ResultModel):
    """The answer of `InputsQuery`."""

    project: InputsQueryProject | None
