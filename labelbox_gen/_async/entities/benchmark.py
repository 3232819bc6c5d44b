"""Benchmarks."""

from __future__ import annotations

from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.benchmark import AsyncBenchmarkBase


class AsyncBenchmark(AsyncBenchmarkBase):
    """A reference label that other labels are compared with."""

    __slots__ = ()

    async def delete(self) -> None:
        """Turn the benchmark back into an ordinary label. The object must not be used afterwards.

        Raises:
            ResourceNotFoundError: the benchmark was already deleted.
        """
        label = await self.reference_label()
        await label._delete(operations.DELETE_LABEL_BENCHMARK)
