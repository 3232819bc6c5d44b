"""The models of `ListFailedDataRowImports`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from labelbox_gen.runtime import ResultModel


class ListFailedDataRowImportsFailedDataRowImportsResultsSpec(ResultModel):
    """`DataRowImportSpec`, as far as it was selected."""

    external_id: str | None
    global_key: str | None
    row_data: Any


class ListFailedDataRowImportsFailedDataRowImportsResults(ResultModel):
    """`FailedDataRowImport`, as far as it was selected."""

    message: str
    spec: ListFailedDataRowImportsFailedDataRowImportsResultsSpec | None


class ListFailedDataRowImportsFailedDataRowImports(ResultModel):
    """`FailedDataRowImportConnection`, as far as it was selected."""

    results: list[ListFailedDataRowImportsFailedDataRowImportsResults]
    after: str | None
    total: int | None


class ListFailedDataRowImports(ResultModel):
    """The answer of `ListFailedDataRowImports`."""

    failed_data_row_imports: ListFailedDataRowImportsFailedDataRowImports | None
