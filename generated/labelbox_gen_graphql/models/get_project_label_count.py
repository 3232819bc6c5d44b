"""The models of `GetProjectLabelCount`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class GetProjectLabelCountProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    label_count: int
    """Number of labels in the project, without the deleted ones."""


class GetProjectLabelCount(ResultModel):
    """The answer of `GetProjectLabelCount`."""

    project: GetProjectLabelCountProject | None
    """Get one project by its id."""
