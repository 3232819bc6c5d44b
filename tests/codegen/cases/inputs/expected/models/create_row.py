"""The models of `CreateRow`, from queries/row.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class CreateRowCreateRow(ResultModel):
    """`Row`, as far as it was selected."""

    id: str


class CreateRow(ResultModel):
    """The answer of `CreateRow`."""

    create_row: CreateRowCreateRow | None
