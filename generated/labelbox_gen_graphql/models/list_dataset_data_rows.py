"""The models of `ListDatasetDataRows`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.models import ResultModel

from .data_row_fields import DataRowFields


class ListDatasetDataRowsDatasetDataRowsPageInfo(ResultModel):
    """`StartCursorPageInfo`, as far as it was selected."""

    has_next_page: bool
    start_cursor: str | None


class ListDatasetDataRowsDatasetDataRows(ResultModel):
    """`DatasetDataRowConnection`, as far as it was selected."""

    nodes: list[DataRowFields]
    page_info: ListDatasetDataRowsDatasetDataRowsPageInfo | None


class ListDatasetDataRows(ResultModel):
    """The answer of `ListDatasetDataRows`."""

    dataset_data_rows: ListDatasetDataRowsDatasetDataRows | None
    """List the data rows of a dataset; `where` takes one comparison."""
