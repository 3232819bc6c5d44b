"""Benchmarks."""

from __future__ import annotations

from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.benchmark import AsyncBenchmarkBase


class AsyncBenchmark(AsyncBenchmarkBase):
    """A label that others are compared with."""

    __slots__ = ()

    async def delete(self) -> None:
        """Make the label an ordinary one again; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.
        """
        label = await self.reference_label()
        await label._delete(operations.DELETE_LABEL_BENCHMARK)
