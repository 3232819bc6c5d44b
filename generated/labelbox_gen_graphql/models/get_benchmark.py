"""The models of `GetBenchmark`, from queries/benchmark.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .benchmark_fields import BenchmarkFields


class GetBenchmark(ResultModel):
    """The answer of `GetBenchmark`."""

    benchmark: BenchmarkFields | None
    """Get one benchmark by its id."""
