"""The models of `GetRow`, from queries/row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class GetRowRow(ResultModel):
    """`Row`, as far as it was selected."""

    id: str


class GetRow(ResultModel):
    """The answer of `GetRow`."""

    row: GetRowRow | None
