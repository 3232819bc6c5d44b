"""The models of `GetProject`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class GetProjectProjectOwner(ResultModel):
    """`User`, as far as it was selected."""

    email: str | None = None
    id: str | None = None


class GetProjectProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str
    name: str | None = None
    owner: GetProjectProjectOwner | None = None
    description: str | None = None


class GetProject(ResultModel):
    """The answer of `GetProject`."""

    project: GetProjectProject
