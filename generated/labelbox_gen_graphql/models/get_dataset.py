"""The models of `GetDataset`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .dataset_fields import DatasetFields


class GetDataset(ResultModel):
    """The answer of `GetDataset`."""

    dataset: DatasetFields | None
    """Get one dataset by its id."""
