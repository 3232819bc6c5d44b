"""The models of `AssignGlobalKeys`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class AssignGlobalKeysAssignGlobalKeysToDataRows(ResultModel):
    """`AsyncJob`, as far as it was selected."""

    job_id: str | None


class AssignGlobalKeys(ResultModel):
    """The answer of `AssignGlobalKeys`."""

    assign_global_keys_to_data_rows: AssignGlobalKeysAssignGlobalKeysToDataRows | None
