"""The models of `ListProjectBenchmarks`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .benchmark_fields import BenchmarkFields


class ListProjectBenchmarksProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    benchmarks: list[BenchmarkFields]
    """The benchmarks of the project."""


class ListProjectBenchmarks(ResultModel):
    """The answer of `ListProjectBenchmarks`."""

    project: ListProjectBenchmarksProject | None
    """Get one project by its id."""
