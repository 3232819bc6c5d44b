"""The models of `CreateDataset`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .dataset_fields import DatasetFields


class CreateDataset(ResultModel):
    """The answer of `CreateDataset`."""

    create_dataset: DatasetFields | None
    """Create a dataset."""
