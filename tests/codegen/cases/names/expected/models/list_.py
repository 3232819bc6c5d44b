"""The models of `List`, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel


class ListThing(ResultModel):
    """`Thing`, as far as it was selected."""

    list_: list[int | None] | None = Field(alias="list")


class List(ResultModel):
    """The answer of `List`."""

    thing: ListThing | None
