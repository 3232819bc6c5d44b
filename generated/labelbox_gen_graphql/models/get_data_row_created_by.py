"""The models of `GetDataRowCreatedBy`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetDataRowCreatedByDataRow(ResultModel):
    """A single piece of data, such as one image."""

    created_by: UserFields | None
    """The user who created the data row."""


class GetDataRowCreatedBy(ResultModel):
    """The answer of `GetDataRowCreatedBy`."""

    data_row: GetDataRowCreatedByDataRow | None
    """Get one data row by its id."""
