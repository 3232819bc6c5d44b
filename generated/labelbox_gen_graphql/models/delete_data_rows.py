"""The models of `DeleteDataRows`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteDataRowsDeleteDataRows(ResultModel):
    """A single piece of data, such as one image."""

    id: str
    """Unique id of the data row."""


class DeleteDataRows(ResultModel):
    """The answer of `DeleteDataRows`."""

    delete_data_rows: list[DeleteDataRowsDeleteDataRows] | None
    """Delete data rows, with their labels."""
