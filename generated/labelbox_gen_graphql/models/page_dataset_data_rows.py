"""The models of `PageDatasetDataRows`, from queries/dataset.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .data_row_fields import DataRowFields


class PageDatasetDataRowsDatasetDataRowsPageInfo(ResultModel):
    """`StartCursorPageInfo`, as far as it was selected."""

    has_next_page: bool
    start_cursor: str | None


class PageDatasetDataRowsDatasetDataRows(ResultModel):
    """`DatasetDataRowConnection`, as far as it was selected."""

    nodes: list[DataRowFields]
    page_info: PageDatasetDataRowsDatasetDataRowsPageInfo | None


class PageDatasetDataRows(ResultModel):
    """The answer of `PageDatasetDataRows`."""

    dataset_data_rows: PageDatasetDataRowsDatasetDataRows | None
    """List the data rows of a dataset; `where` takes one comparison."""
