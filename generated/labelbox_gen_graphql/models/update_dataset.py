"""The models of `UpdateDataset`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .dataset_fields import DatasetFields


class UpdateDataset(ResultModel):
    """The answer of `UpdateDataset`."""

    update_dataset: DatasetFields | None
    """Change fields of a dataset."""
