"""The models of `GetDataRowsOfGlobalKeysResult`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import JobStatus


class GetDataRowsOfGlobalKeysResultDataRowsForGlobalKeysResultDataFetchedDataRows(ResultModel):
    """A single piece of data, such as one image."""

    id: str
    """Unique id of the data row."""


class GetDataRowsOfGlobalKeysResultDataRowsForGlobalKeysResultData(ResultModel):
    """`DataRowsForGlobalKeysResultData`, as far as it was selected."""

    fetched_data_rows: list[GetDataRowsOfGlobalKeysResultDataRowsForGlobalKeysResultDataFetchedDataRows]
    not_found_global_keys: list[str]
    access_denied_global_keys: list[str]


class GetDataRowsOfGlobalKeysResultDataRowsForGlobalKeysResult(ResultModel):
    """`DataRowsForGlobalKeysResult`, as far as it was selected."""

    job_status: JobStatus | None
    data: GetDataRowsOfGlobalKeysResultDataRowsForGlobalKeysResultData | None


class GetDataRowsOfGlobalKeysResult(ResultModel):
    """The answer of `GetDataRowsOfGlobalKeysResult`."""

    data_rows_for_global_keys_result: GetDataRowsOfGlobalKeysResultDataRowsForGlobalKeysResult | None
