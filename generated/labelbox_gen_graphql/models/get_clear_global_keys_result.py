"""The models of `GetClearGlobalKeysResult`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import JobStatus


class GetClearGlobalKeysResultClearGlobalKeysResultData(ResultModel):
    """`ClearGlobalKeysResultData`, as far as it was selected."""

    cleared_global_keys: list[str]
    not_found_global_keys: list[str]
    failed_to_clear_global_keys: list[str]
    access_denied_global_keys: list[str]


class GetClearGlobalKeysResultClearGlobalKeysResult(ResultModel):
    """`ClearGlobalKeysResult`, as far as it was selected."""

    job_status: JobStatus | None
    data: GetClearGlobalKeysResultClearGlobalKeysResultData | None


class GetClearGlobalKeysResult(ResultModel):
    """The answer of `GetClearGlobalKeysResult`."""

    clear_global_keys_result: GetClearGlobalKeysResultClearGlobalKeysResult | None
