"""The models of `FindDataRowIdsOfExternalIds`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class FindDataRowIdsOfExternalIdsExternalIdsToDataRowIds(ResultModel):
    """`ExternalIdToDataRowId`, as far as it was selected."""

    data_row_id: str | None
    external_id: str | None


class FindDataRowIdsOfExternalIds(ResultModel):
    """The answer of `FindDataRowIdsOfExternalIds`."""

    external_ids_to_data_row_ids: list[FindDataRowIdsOfExternalIdsExternalIdsToDataRowIds]
