"""The models of `ListUsers`, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class ListUsers(ResultModel):
    """The answer of `ListUsers`."""

    users: list[UserFields]
    """List the users of the organization."""
