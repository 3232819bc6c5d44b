"""The models of `GetDataRowDataset`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .dataset_fields import DatasetFields


class GetDataRowDatasetDataRow(ResultModel):
    """A single piece of data, such as one image."""

    dataset: DatasetFields
    """The dataset that holds the data row."""


class GetDataRowDataset(ResultModel):
    """The answer of `GetDataRowDataset`."""

    data_row: GetDataRowDatasetDataRow | None
    """Get one data row by its id."""
