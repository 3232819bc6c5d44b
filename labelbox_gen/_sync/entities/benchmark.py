# Written by `make codegen` from labelbox_gen/_async/entities/benchmark.py. DO NOT EDIT.
"""Benchmarks."""

from __future__ import annotations

from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.benchmark import BenchmarkBase


class Benchmark(BenchmarkBase):
    """A label that others are compared with."""

    __slots__ = ()

    def delete(self) -> None:
        """Make the label an ordinary one again; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.
        """
        label = self.reference_label()
        label._delete(operations.DELETE_LABEL_BENCHMARK)
