"""The models of `ActorFields`, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ActorFields(ResultModel):
    """`Actor`, as far as it was selected."""

    id: str
    login: str
