"""The models of `GetAssignGlobalKeysResult`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from ..enums import JobStatus


class GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultDataAccessDeniedAssignments(ResultModel):
    """`GlobalKeyAssignment`, as far as it was selected."""

    data_row_id: str | None
    global_key: str | None


class GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultDataInvalidGlobalKeyAssignments(ResultModel):
    """`GlobalKeyAssignment`, as far as it was selected."""

    data_row_id: str | None
    global_key: str | None


class GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultDataUnmodifiedAssignments(ResultModel):
    """`GlobalKeyAssignment`, as far as it was selected."""

    data_row_id: str | None
    global_key: str | None


class GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultDataSanitizedAssignments(ResultModel):
    """`GlobalKeyAssignment`, as far as it was selected."""

    data_row_id: str | None
    global_key: str | None


class GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultData(ResultModel):
    """`AssignGlobalKeysToDataRowsResultData`, as far as it was selected."""

    sanitized_assignments: list[
        GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultDataSanitizedAssignments
    ]
    unmodified_assignments: list[
        GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultDataUnmodifiedAssignments
    ]
    invalid_global_key_assignments: list[
        GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultDataInvalidGlobalKeyAssignments
    ]
    access_denied_assignments: list[
        GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultDataAccessDeniedAssignments
    ]


class GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResult(ResultModel):
    """`AssignGlobalKeysToDataRowsResult`, as far as it was selected."""

    job_status: JobStatus | None
    data: GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResultData | None


class GetAssignGlobalKeysResult(ResultModel):
    """The answer of `GetAssignGlobalKeysResult`."""

    assign_global_keys_to_data_rows_result: GetAssignGlobalKeysResultAssignGlobalKeysToDataRowsResult | None
