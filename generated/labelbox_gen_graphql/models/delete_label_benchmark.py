"""The models of `DeleteLabelBenchmark`, from queries/benchmark.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteLabelBenchmarkDeleteBenchmark(ResultModel):
    """A label that others are compared with."""

    id: str
    """Unique id of the benchmark."""


class DeleteLabelBenchmark(ResultModel):
    """The answer of `DeleteLabelBenchmark`."""

    delete_benchmark: DeleteLabelBenchmarkDeleteBenchmark | None
    """Make a label an ordinary one again."""
