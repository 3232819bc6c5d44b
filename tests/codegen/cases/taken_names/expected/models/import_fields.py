"""The models of `ImportFields`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class ImportFields(ResultModel):
    """`Import`, as far as it was selected."""

    id: str
