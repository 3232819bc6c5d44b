"""The models of `ListUserProjects`, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class ListUserProjectsUser(ResultModel):
    """A registered user, with the data they create."""

    projects: list[ProjectFields]
    """The projects the user is a member of."""


class ListUserProjects(ResultModel):
    """The answer of `ListUserProjects`."""

    user: ListUserProjectsUser | None
    """Get the user of the API key, or another user by id."""
