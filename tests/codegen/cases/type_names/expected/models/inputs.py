"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import InputModel


class Filter_(InputModel):
    """`Filter` of the schema."""

    foo_bar_: str | None = Field(validation_alias="fooBar", serialization_alias="fooBar", default=None)
    foo_bar: str | None = Field(validation_alias="foo_bar", serialization_alias="foo_bar", default=None)
