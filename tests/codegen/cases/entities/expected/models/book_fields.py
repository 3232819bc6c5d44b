"""The models of `BookFields`, from queries/others.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class BookFields(ResultModel):
    """`Book`, as far as it was selected."""

    id: str
    title: str | None
    """What is on its cover."""
