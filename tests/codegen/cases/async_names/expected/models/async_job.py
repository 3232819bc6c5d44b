"""The models of `AsyncJob`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import AsyncMode


class AsyncJobAsyncJob(ResultModel):
    """`AsyncThing`, as far as it was selected."""

    id: str
    mode: AsyncMode


class AsyncJob(ResultModel):
    """The answer of `AsyncJob`."""

    async_job: AsyncJobAsyncJob | None
