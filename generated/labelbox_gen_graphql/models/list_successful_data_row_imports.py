"""The models of `ListSuccessfulDataRowImports`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from labelbox_gen.runtime import ResultModel


class ListSuccessfulDataRowImportsSuccessesfulDataRowImportsNodes(ResultModel):
    """`SuccessfulDataRowImport`, as far as it was selected."""

    id: str
    external_id: str | None
    global_key: str | None
    row_data: Any


class ListSuccessfulDataRowImportsSuccessesfulDataRowImports(ResultModel):
    """`SuccessfulDataRowImportConnection`, as far as it was selected."""

    nodes: list[ListSuccessfulDataRowImportsSuccessesfulDataRowImportsNodes]
    after: str | None
    total: int | None


class ListSuccessfulDataRowImports(ResultModel):
    """The answer of `ListSuccessfulDataRowImports`."""

    successesful_data_row_imports: ListSuccessfulDataRowImportsSuccessesfulDataRowImports | None
