"""The models of `send`, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel


class SendThing(ResultModel):
    """`Thing`, as far as it was selected."""

    class_: str | None = Field(alias="class")


class Send(ResultModel):
    """The answer of `send`."""

    thing: SendThing | None
