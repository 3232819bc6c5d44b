"""The models of `LabelFields`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class LabelFields(ResultModel):
    """An assessment of a data row; one label can hold many annotations."""

    id: str
    """Unique id of the label."""

    agreement: float | None
    """Consensus agreement with the other labels of the data row, between 0 and 1."""

    benchmark_agreement: float | None
    """Agreement with the benchmark label of the data row, between 0 and 1."""

    created_at: DateTime
    """When the label was created."""

    is_benchmark_reference: bool
    """Whether the label is the benchmark of its data row."""

    label: str | None
    """The annotations as JSON text."""

    seconds_to_label: float | None
    """Time the labeler took, in seconds."""

    updated_at: DateTime
    """When the label last changed."""
