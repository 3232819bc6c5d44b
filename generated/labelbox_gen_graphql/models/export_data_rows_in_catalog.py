"""The models of `ExportDataRowsInCatalog`, from queries/export.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ExportDataRowsInCatalogExportDataRowsInCatalog(ResultModel):
    """`ExportTaskReference`, as far as it was selected."""

    task_id: str
    is_streamable: bool | None


class ExportDataRowsInCatalog(ResultModel):
    """The answer of `ExportDataRowsInCatalog`."""

    export_data_rows_in_catalog: ExportDataRowsInCatalogExportDataRowsInCatalog | None
    """Start a task that exports data rows of the organization."""
