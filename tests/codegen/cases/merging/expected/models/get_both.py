"""The models of `GetBoth`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ids import Ids


class GetBothProjectOwner(ResultModel):
    """`User`, as far as it was selected."""

    id: str
    email: str


class GetBothProject(Ids):
    """`Project`, as far as it was selected."""

    name: str
    owner: GetBothProjectOwner


class GetBoth(ResultModel):
    """The answer of `GetBoth`."""

    project: GetBothProject
