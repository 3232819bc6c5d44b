"""The models of `ListDatasetProjects`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class ListDatasetProjectsDataset(ResultModel):
    """A collection of data rows."""

    projects: list[ProjectFields]
    """The projects the dataset is connected to."""


class ListDatasetProjects(ResultModel):
    """The answer of `ListDatasetProjects`."""

    dataset: ListDatasetProjectsDataset | None
    """Get one dataset by its id."""
