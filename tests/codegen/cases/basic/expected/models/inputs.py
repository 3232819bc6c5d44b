"""The inputs of operations, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from labelbox_gen.runtime import DateTime, InputModel, UInt64

from ..enums import MediaType


class ProjectCreateInput(InputModel):
    """`ProjectCreateInput` of the schema."""

    name: str
    media_type: MediaType | None = None


class ProjectUpdateInput(InputModel):
    """`ProjectUpdateInput` of the schema."""

    name: str | None = None
    media_type: MediaType | None = None
    size: UInt64 | None = None
    settings: Any = None


class ProjectWhereInput(InputModel):
    """`ProjectWhereInput` of the schema."""

    id: str | None = None
    created_at_gte: DateTime | None = Field(
        validation_alias="createdAt_gte", serialization_alias="createdAt_gte", default=None
    )
    first: int | None = None
    """How many at most."""

    and_: list[ProjectWhereInput] | None = Field(
        validation_alias="AND", serialization_alias="AND", default=None
    )
