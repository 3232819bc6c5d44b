"""The models of `ListActors`, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, Tag

from labelbox_gen.runtime import OTHER, ResultModel, open_union

from .user_fields import UserFields


class ListActorsActorsActorHome(ResultModel):
    """`Place`, as far as it was selected."""

    city: str | None


class ListActorsActorsActor(ResultModel):
    """`Actor`, as far as it was selected."""

    typename__: str = Field(alias="__typename")
    """The name of the object's type."""

    login: str
    home: ListActorsActorsActorHome | None


class ListActorsActorsUserHome(ResultModel):
    """`Place`, as far as it was selected."""

    city: str | None


class ListActorsActorsUser(UserFields):
    """`User`, as far as it was selected."""

    typename__: Literal["User"] = Field(alias="__typename")
    """The name of the object's type."""

    login: str
    home: ListActorsActorsUserHome | None


class ListActorsActorsBotHome(ResultModel):
    """`Place`, as far as it was selected."""

    city: str | None
    zip_: str | None = Field(alias="zip")


class ListActorsActorsBot(ResultModel):
    """`Bot`, as far as it was selected."""

    typename__: Literal["Bot"] = Field(alias="__typename")
    """The name of the object's type."""

    login: str
    home: ListActorsActorsBotHome | None
    version: int


class ListActors(ResultModel):
    """The answer of `ListActors`."""

    actors: list[
        Annotated[
            Annotated[ListActorsActorsBot, Tag("Bot")]
            | Annotated[ListActorsActorsUser, Tag("User")]
            | Annotated[ListActorsActorsActor, Tag(OTHER)],
            open_union("Bot", "User"),
        ]
    ]
