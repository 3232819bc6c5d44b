"""The models of `GetLabelProject`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class GetLabelProjectLabel(ResultModel):
    """An assessment of a data row; one label can hold many annotations."""

    project: ProjectFields
    """The project the label was made in."""


class GetLabelProject(ResultModel):
    """The answer of `GetLabelProject`."""

    label: GetLabelProjectLabel | None
    """Get one label by its id."""
