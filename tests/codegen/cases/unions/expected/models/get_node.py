"""The models of `GetNode`, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, Tag

from labelbox_gen.runtime import OTHER, ResultModel, open_union


class GetNodeNodeNode(ResultModel):
    """`Node`, as far as it was selected."""

    typename__: str = Field(alias="__typename")
    """The name of the object's type."""

    id: str


class GetNodeNodeUser(ResultModel):
    """`User`, as far as it was selected."""

    typename__: Literal["User"] = Field(alias="__typename")
    """The name of the object's type."""

    id: str
    login: str


class GetNodeNodeGhost(ResultModel):
    """`Ghost`, as far as it was selected."""

    typename__: Literal["Ghost"] = Field(alias="__typename")
    """The name of the object's type."""

    id: str
    login: str


class GetNodeNodeBot(ResultModel):
    """`Bot`, as far as it was selected."""

    typename__: Literal["Bot"] = Field(alias="__typename")
    """The name of the object's type."""

    id: str
    login: str


class GetNode(ResultModel):
    """The answer of `GetNode`."""

    node: (
        Annotated[
            Annotated[GetNodeNodeBot, Tag("Bot")]
            | Annotated[GetNodeNodeGhost, Tag("Ghost")]
            | Annotated[GetNodeNodeUser, Tag("User")]
            | Annotated[GetNodeNodeNode, Tag(OTHER)],
            open_union("Bot", "Ghost", "User"),
        ]
        | None
    )
