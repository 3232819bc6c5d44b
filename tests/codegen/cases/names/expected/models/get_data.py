"""The models of `get_data`, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel


class GetDataThing(ResultModel):
    """`Thing`, as far as it was selected."""

    class_: str | None = Field(alias="class")


class GetData(ResultModel):
    """The answer of `get_data`."""

    thing: GetDataThing | None
