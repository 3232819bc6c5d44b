"""The models of `GetProjectCreatedBy`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetProjectCreatedByProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    created_by: UserFields | None
    """The user who created the project."""


class GetProjectCreatedBy(ResultModel):
    """The answer of `GetProjectCreatedBy`."""

    project: GetProjectCreatedByProject | None
    """Get one project by its id."""
