"""The models of `FindDataRowsOfGlobalKeys`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class FindDataRowsOfGlobalKeysDataRowsForGlobalKeys(ResultModel):
    """`AsyncJob`, as far as it was selected."""

    job_id: str | None


class FindDataRowsOfGlobalKeys(ResultModel):
    """The answer of `FindDataRowsOfGlobalKeys`."""

    data_rows_for_global_keys: FindDataRowsOfGlobalKeysDataRowsForGlobalKeys | None
