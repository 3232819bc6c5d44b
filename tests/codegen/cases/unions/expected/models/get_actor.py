"""The models of `GetActor`, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from .actor_fields import ActorFields


class GetActorActor(ActorFields):
    """`Actor`, as far as it was selected."""

    typename__: str = Field(alias="__typename")
    """The name of the object's type."""


class GetActor(ResultModel):
    """The answer of `GetActor`."""

    actor: GetActorActor
