"""The models of `WidgetFields`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from ..enums import AsyncMode


class WidgetFields(ResultModel):
    """Say AsyncWidget and await it in async def."""

    id: str
    anext: int | None
    aread: str | None
    async_sleep: int | None = Field(alias="async_sleep")
    mode: AsyncMode | None
