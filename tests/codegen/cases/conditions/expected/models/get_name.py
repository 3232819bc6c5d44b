"""The models of `GetName`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class GetNameProjectOwner(ResultModel):
    """`User`, as far as it was selected."""

    id: str
    email: str | None = None


class GetNameProject(ResultModel):
    """`Project`, as far as it was selected."""

    id: str
    name: str | None = None
    owner: GetNameProjectOwner


class GetName(ResultModel):
    """The answer of `GetName`."""

    project: GetNameProject
