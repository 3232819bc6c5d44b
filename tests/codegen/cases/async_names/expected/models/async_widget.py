"""The models of `AsyncWidget`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class AsyncWidgetWidget(ResultModel):
    """Say AsyncWidget and await it in async def."""

    id: str


class AsyncWidget(ResultModel):
    """The answer of `AsyncWidget`."""

    widget: AsyncWidgetWidget | None
