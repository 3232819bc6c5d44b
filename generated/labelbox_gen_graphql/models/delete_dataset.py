"""The models of `DeleteDataset`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteDatasetUpdateDataset(ResultModel):
    """A collection of data rows."""

    id: str
    """Unique id of the dataset."""


class DeleteDataset(ResultModel):
    """The answer of `DeleteDataset`."""

    update_dataset: DeleteDatasetUpdateDataset | None
    """Change fields of a dataset."""
