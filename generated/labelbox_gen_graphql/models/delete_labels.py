"""The models of `DeleteLabels`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteLabelsDeleteLabels(ResultModel):
    """An assessment of a data row; one label can hold many annotations."""

    id: str
    """Unique id of the label."""


class DeleteLabels(ResultModel):
    """The answer of `DeleteLabels`."""

    delete_labels: list[DeleteLabelsDeleteLabels] | None
    """Delete labels; their data rows go back to the labeling queue."""
