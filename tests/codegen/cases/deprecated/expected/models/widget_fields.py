"""The models of `WidgetFields`, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel


class WidgetFields(ResultModel):
    """`Widget`, as far as it was selected."""

    id: str
    fresh: int | None
    old: str | None = Field(deprecated="use name")
    """Deprecated: use name"""

    plain: str | None
    score: int | None = Field(deprecated="use rank")
    """Deprecated: use rank"""

    size: int | None = Field(deprecated="No longer supported")
    """Deprecated: No longer supported"""
