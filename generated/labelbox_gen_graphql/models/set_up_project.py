"""The models of `SetUpProject`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class SetUpProjectCreateLabelingFrontendOptions(ResultModel):
    """What a labeling frontend was set up with in one project."""

    id: str
    """Unique id of the options."""


class SetUpProject(ResultModel):
    """The answer of `SetUpProject`."""

    create_labeling_frontend_options: SetUpProjectCreateLabelingFrontendOptions | None
    """Connect a labeling frontend to a project with its options."""

    update_project: ProjectFields | None
    """Change fields of a project."""
