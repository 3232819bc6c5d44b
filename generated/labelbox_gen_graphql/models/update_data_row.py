"""The models of `UpdateDataRow`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_fields import DataRowFields


class UpdateDataRow(ResultModel):
    """The answer of `UpdateDataRow`."""

    update_data_row: DataRowFields | None
    """Change fields of a data row."""
