"""The models of `LibraryFields`, from queries/others.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class LibraryFields(ResultModel):
    """`Library`, as far as it was selected."""

    id: str
    name: str | None
