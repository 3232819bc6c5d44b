"""The models of `ListDatasetDataRows`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_fields import DataRowFields


class ListDatasetDataRowsDataset(ResultModel):
    """A collection of data rows."""

    data_rows: list[DataRowFields]
    """The data rows of the dataset."""


class ListDatasetDataRows(ResultModel):
    """The answer of `ListDatasetDataRows`."""

    dataset: ListDatasetDataRowsDataset | None
    """Get one dataset by its id."""
