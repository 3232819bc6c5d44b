"""The models of `GetBenchmarkReferenceLabel`, from queries/benchmark.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_fields import LabelFields


class GetBenchmarkReferenceLabelBenchmark(ResultModel):
    """A label that others are compared with."""

    reference_label: LabelFields
    """The label that others are compared with."""


class GetBenchmarkReferenceLabel(ResultModel):
    """The answer of `GetBenchmarkReferenceLabel`."""

    benchmark: GetBenchmarkReferenceLabelBenchmark | None
    """Get one benchmark by its id."""
