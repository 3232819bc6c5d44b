"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import InputModel


class WidgetInput(InputModel):
    """`WidgetInput` of the schema."""

    plain: str | None = None
    old: str | None = Field(default=None, deprecated="no effect")
    """Deprecated: no effect"""


class WidgetWhere(InputModel):
    """`WidgetWhere` of the schema."""

    score: int | None = None
    score_not: int | None = Field(validation_alias="score_not", serialization_alias="score_not", default=None)
    size: int | None = None
    size_not: int | None = Field(validation_alias="size_not", serialization_alias="size_not", default=None)
    size_lt: int | None = Field(validation_alias="size_lt", serialization_alias="size_lt", default=None)
    size_lte: int | None = Field(validation_alias="size_lte", serialization_alias="size_lte", default=None)
    size_gt: int | None = Field(validation_alias="size_gt", serialization_alias="size_gt", default=None)
    size_gte: int | None = Field(validation_alias="size_gte", serialization_alias="size_gte", default=None)
    fresh: int | None = None
