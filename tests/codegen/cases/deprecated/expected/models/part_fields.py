"""The models of `PartFields`, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class PartFields(ResultModel):
    """`Part`, as far as it was selected."""

    id: str
