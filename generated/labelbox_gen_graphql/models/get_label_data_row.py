"""The models of `GetLabelDataRow`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_fields import DataRowFields


class GetLabelDataRowLabel(ResultModel):
    """An assessment of a data row; one label can hold many annotations."""

    data_row: DataRowFields
    """The data row that the label assesses."""


class GetLabelDataRow(ResultModel):
    """The answer of `GetLabelDataRow`."""

    label: GetLabelDataRowLabel | None
    """Get one label by its id."""
