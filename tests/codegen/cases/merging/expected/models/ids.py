"""The models of `Ids`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class Ids(ResultModel):
    """`Project`, as far as it was selected."""

    id: str
