"""The models of `ListDatasets`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .dataset_fields import DatasetFields


class ListDatasets(ResultModel):
    """The answer of `ListDatasets`."""

    datasets: list[DatasetFields]
    """List the datasets that the user can see."""
