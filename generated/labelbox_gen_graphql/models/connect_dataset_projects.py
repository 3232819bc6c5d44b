"""The models of `ConnectDatasetProjects`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ConnectDatasetProjectsUpdateDataset(ResultModel):
    """A collection of data rows."""

    id: str
    """Unique id of the dataset."""


class ConnectDatasetProjects(ResultModel):
    """The answer of `ConnectDatasetProjects`."""

    update_dataset: ConnectDatasetProjectsUpdateDataset | None
    """Change fields of a dataset."""
