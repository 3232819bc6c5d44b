"""The models of `CreateLabelBenchmark`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .benchmark_fields import BenchmarkFields


class CreateLabelBenchmark(ResultModel):
    """The answer of `CreateLabelBenchmark`."""

    create_benchmark: BenchmarkFields | None
    """Make a label the benchmark of its data row."""
