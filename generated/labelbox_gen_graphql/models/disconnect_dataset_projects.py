"""The models of `DisconnectDatasetProjects`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DisconnectDatasetProjectsUpdateDataset(ResultModel):
    """A collection of data rows."""

    id: str
    """Unique id of the dataset."""


class DisconnectDatasetProjects(ResultModel):
    """The answer of `DisconnectDatasetProjects`."""

    update_dataset: DisconnectDatasetProjectsUpdateDataset | None
    """Change fields of a dataset."""
