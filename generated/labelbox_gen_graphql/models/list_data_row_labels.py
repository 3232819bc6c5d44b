"""The models of `ListDataRowLabels`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_fields import LabelFields


class ListDataRowLabelsDataRow(ResultModel):
    """A single piece of data, such as one image."""

    labels: list[LabelFields]
    """The labels of the data row, in all projects."""


class ListDataRowLabels(ResultModel):
    """The answer of `ListDataRowLabels`."""

    data_row: ListDataRowLabelsDataRow | None
    """Get one data row by its id."""
