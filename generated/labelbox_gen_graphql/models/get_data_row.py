"""The models of `GetDataRow`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_fields import DataRowFields


class GetDataRow(ResultModel):
    """The answer of `GetDataRow`."""

    data_row: DataRowFields | None
    """Get one data row by its id."""
