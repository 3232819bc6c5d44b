"""The models of `ListProjectLabels`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_fields import LabelFields


class ListProjectLabelsProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    labels: list[LabelFields]
    """The labels made in the project."""


class ListProjectLabels(ResultModel):
    """The answer of `ListProjectLabels`."""

    project: ListProjectLabelsProject | None
    """Get one project by its id."""
