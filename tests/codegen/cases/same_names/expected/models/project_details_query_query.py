"""The models of `project_detailsQueryQuery`, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ProjectDetailsQueryQueryProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str


class ProjectDetailsQueryQuery(ResultModel):
    """The answer of `project_detailsQueryQuery`."""

    project: ProjectDetailsQueryQueryProject | None
