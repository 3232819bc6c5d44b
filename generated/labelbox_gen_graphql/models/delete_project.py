"""The models of `DeleteProject`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteProjectUpdateProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    id: str
    """Unique id of the project."""


class DeleteProject(ResultModel):
    """The answer of `DeleteProject`."""

    update_project: DeleteProjectUpdateProject | None
    """Change fields of a project."""
