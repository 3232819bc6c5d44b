"""The models of `projectDetailsQuery`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ProjectDetailsQueryProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class ProjectDetailsQuery(ResultModel):
    """The answer of `projectDetailsQuery`."""

    project: ProjectDetailsQueryProject | None
