"""The models of `ListFound`, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, Tag

from labelbox_gen.runtime import OTHER, ResultModel, UnknownMember, open_union

from .user_fields import UserFields


class ListFoundBestUser(ResultModel):
    """`User`, as far as it was selected."""

    typename__: Literal["User"] = Field(alias="__typename")
    """The name of the object's type."""


class ListFoundBestPlace(ResultModel):
    """`Place`, as far as it was selected."""

    typename__: Literal["Place"] = Field(alias="__typename")
    """The name of the object's type."""


class ListFoundBestIssue(ResultModel):
    """`Issue`, as far as it was selected."""

    typename__: Literal["Issue"] = Field(alias="__typename")
    """The name of the object's type."""

    title: str | None


class ListFoundFoundUser(UserFields):
    """`User`, as far as it was selected."""

    typename__: Literal["User"] = Field(alias="__typename")
    """The name of the object's type."""


class ListFoundFoundPlace(ResultModel):
    """`Place`, as far as it was selected."""

    typename__: Literal["Place"] = Field(alias="__typename")
    """The name of the object's type."""

    city: str | None


class ListFoundFoundIssue(ResultModel):
    """`Issue`, as far as it was selected."""

    typename__: Literal["Issue"] = Field(alias="__typename")
    """The name of the object's type."""

    id: str


class ListFound(ResultModel):
    """The answer of `ListFound`."""

    found: list[
        Annotated[
            Annotated[ListFoundFoundUser, Tag("User")]
            | Annotated[ListFoundFoundIssue, Tag("Issue")]
            | Annotated[ListFoundFoundPlace, Tag("Place")]
            | Annotated[UnknownMember, Tag(OTHER)],
            open_union("User", "Issue", "Place"),
        ]
    ]
    best: (
        Annotated[
            Annotated[ListFoundBestUser, Tag("User")]
            | Annotated[ListFoundBestIssue, Tag("Issue")]
            | Annotated[ListFoundBestPlace, Tag("Place")]
            | Annotated[UnknownMember, Tag(OTHER)],
            open_union("User", "Issue", "Place"),
        ]
        | None
    )
