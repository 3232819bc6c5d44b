"""The models of `GetOwned`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ids import Ids


class GetOwnedProjectOwner(ResultModel):
    """`User`, as far as it was selected."""

    id: str
    email: str
    name: str | None


class GetOwnedProject(Ids):
    """`Project`, as far as it was selected."""

    name: str
    owner: GetOwnedProjectOwner


class GetOwned(ResultModel):
    """The answer of `GetOwned`."""

    project: GetOwnedProject
