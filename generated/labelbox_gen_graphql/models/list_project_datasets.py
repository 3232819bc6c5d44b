"""The models of `ListProjectDatasets`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .dataset_fields import DatasetFields


class ListProjectDatasetsProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    datasets: list[DatasetFields]
    """The datasets connected to the project."""


class ListProjectDatasets(ResultModel):
    """The answer of `ListProjectDatasets`."""

    project: ListProjectDatasetsProject | None
    """Get one project by its id."""
