"""The models of `ListProjectLabelingParameterOverrides`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .labeling_parameter_override_fields import LabelingParameterOverrideFields


class ListProjectLabelingParameterOverridesProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    labeling_parameter_overrides: list[LabelingParameterOverrideFields]
    """The places of data rows in the labeling queue that were set by hand."""


class ListProjectLabelingParameterOverrides(ResultModel):
    """The answer of `ListProjectLabelingParameterOverrides`."""

    project: ListProjectLabelingParameterOverridesProject | None
    """Get one project by its id."""
