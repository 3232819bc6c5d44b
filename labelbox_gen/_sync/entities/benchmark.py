# Written by `make codegen` from labelbox_gen/_async/entities/benchmark.py. DO NOT EDIT.
"""Benchmarks."""

from __future__ import annotations

from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.benchmark import BenchmarkBase


class Benchmark(BenchmarkBase):
    """A reference label that other labels are compared with."""

    __slots__ = ()

    def delete(self) -> None:
        """Turn the benchmark back into an ordinary label. The object must not be used afterwards.

        Raises:
            ResourceNotFoundError: the benchmark was already deleted.
        """
        label = self.reference_label()
        label._delete(operations.DELETE_LABEL_BENCHMARK)
