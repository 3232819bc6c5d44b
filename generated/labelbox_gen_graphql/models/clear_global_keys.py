"""The models of `ClearGlobalKeys`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ClearGlobalKeysClearGlobalKeys(ResultModel):
    """`AsyncJob`, as far as it was selected."""

    job_id: str | None


class ClearGlobalKeys(ResultModel):
    """The answer of `ClearGlobalKeys`."""

    clear_global_keys: ClearGlobalKeysClearGlobalKeys | None
