"""The models of `execute`, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from .thing_fields import ThingFields


class ExecuteThird(ResultModel):
    """`Thing`, as far as it was selected."""

    class_: str | None = Field(alias="class")


class ExecuteOther(ResultModel):
    """`Thing`, as far as it was selected."""

    class_: str | None = Field(alias="class")


class Execute(ResultModel):
    """The answer of `execute`."""

    thing: ThingFields | None
    other: ExecuteOther | None
    third: ExecuteThird | None
