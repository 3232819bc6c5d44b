"""The models of `GetMore`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .ids import Ids


class GetMoreProjectOrganization(ResultModel):
    """`Organization`, as far as it was selected."""

    id: str
    name: str | None


class GetMoreProject(Ids):
    """`Project`, as far as it was selected."""

    key: str
    organization: GetMoreProjectOrganization


class GetMore(ResultModel):
    """The answer of `GetMore`."""

    project: GetMoreProject
