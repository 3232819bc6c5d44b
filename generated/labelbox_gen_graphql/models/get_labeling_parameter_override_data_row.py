"""The models of `GetLabelingParameterOverrideDataRow`, from queries/labeling_parameter_override.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_fields import DataRowFields


class GetLabelingParameterOverrideDataRowLabelingParameterOverride(ResultModel):
    """The place of one data row in the labeling queue of a project."""

    data_row: DataRowFields
    """The data row whose place it is."""


class GetLabelingParameterOverrideDataRow(ResultModel):
    """The answer of `GetLabelingParameterOverrideDataRow`."""

    labeling_parameter_override: GetLabelingParameterOverrideDataRowLabelingParameterOverride | None
    """Get one override by its id."""
