"""The models of `LabelingParameterOverrideFields`, from queries/labeling_parameter_override.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class LabelingParameterOverrideFields(ResultModel):
    """The place of one data row in the labeling queue of a project."""

    id: str
    """Unique id of the override."""

    number_of_labels: int | None
    """How many labels the data row is to get; null leaves that to the project."""

    priority: int
    """Its place in the queue: smaller numbers come first."""
