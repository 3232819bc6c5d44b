"""The models of `GetUser`, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetUser(ResultModel):
    """The answer of `GetUser`."""

    user: UserFields | None
    """Get the user of the API key, or another user by id."""
