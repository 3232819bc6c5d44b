"""The models of `UserFields`, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class UserFields(ResultModel):
    """A registered user, with the data they create."""

    id: str
    """Unique id of the user."""

    created_at: DateTime
    """When the user registered."""

    deleted: bool | None
    """Whether the user was removed from the organization."""

    email: str
    """E-mail address, which is the login."""

    intercom_hash: str | None
    """A hash that the help desk of the app knows the user by; null for everybody else."""

    is_external_user: bool
    """Whether the user belongs to another organization."""

    is_viewer: bool
    """Whether the user may only look."""

    last_login_at: DateTime | None
    """When the user last logged in."""

    name: str
    """Full name."""

    nickname: str
    """Name shown in the app."""

    picture: str | None
    """URL of the profile picture."""

    timezone: str | None
    """IANA time zone of the profile; null means UTC."""

    updated_at: DateTime
    """When the user last changed."""
