"""The models of `BenchmarkFields`, from queries/benchmark.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class BenchmarkFields(ResultModel):
    """A label that others are compared with."""

    id: str
    """Unique id of the benchmark."""

    average_agreement: float | None
    """Mean agreement of the other labels of the data row with it, between 0 and 1; null before there is
    one.
"""

    completed_count: int
    """Number of labels that were compared with it."""

    created_at: DateTime
    """When the label became the benchmark."""

    last_activity: DateTime | None
    """When a label was last compared with it."""
