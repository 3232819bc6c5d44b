"""The models of `ProjectFields`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from labelbox_gen.runtime import DateTime, ResultModel, UInt64

from ..enums import MediaType


class ProjectFields(ResultModel):
    """A container of data rows."""

    id: str
    """Unique id of the project."""

    created_at: DateTime
    """When it was created, in "UTC" """

    media_type: MediaType | None
    media_types: list[MediaType] | None
    name: str
    odd: Any
    score: float | None = Field(deprecated="gone")
    """Deprecated: gone"""

    settings: Any
    size: UInt64 | None
    tags: list[str | None] | None
