"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import InputModel

from ..enums import AsyncWidget_, Mode


class ClientWhereInput(InputModel):
    """`ClientWhereInput` of the schema."""

    name: str | None = None


class OneOf(InputModel):
    """`OneOf` of the schema."""

    class_: Mode | None = Field(validation_alias="class", serialization_alias="class", default=Mode.class__)
    from_: list[Mode] | None = Field(
        validation_alias="from", serialization_alias="from", default_factory=lambda: [Mode.class_, Mode.None_]
    )
    a_b_: int | None = Field(validation_alias="aB", serialization_alias="aB", default=None)
    a_b: int | None = Field(validation_alias="a_b", serialization_alias="a_b", default=None)
    copy_: AsyncWidget_ | None = Field(
        validation_alias="copy", serialization_alias="copy", default=AsyncWidget_.A
    )
    model_config_: int | None = Field(
        validation_alias="model_config", serialization_alias="model_config", default=None
    )
    self: OneOf | None = None


class WidgetCreateInput(InputModel):
    """`WidgetCreateInput` of the schema."""

    self: str
    unknown: int | None = None
    operations: str | None = None
    class_: str | None = Field(validation_alias="class", serialization_alias="class", default=None)
    data: str | None = None
    given: int | None = None
    a_b_: int | None = Field(validation_alias="aB", serialization_alias="aB", default=None)
    a_b: str | None = Field(validation_alias="a_b", serialization_alias="a_b", default=None)
    async_: Mode | None = Field(validation_alias="async", serialization_alias="async", default=None)


class WidgetUpdateInput(InputModel):
    """`WidgetUpdateInput` of the schema."""

    self: str | None = None
    variables: int | None = None
    from_: int | None = Field(validation_alias="from", serialization_alias="from", default=None)
    changes: int | None = None


class WidgetWhereInput(InputModel):
    """`WidgetWhereInput` of the schema."""

    class_: str | None = Field(validation_alias="class", serialization_alias="class", default=None)
