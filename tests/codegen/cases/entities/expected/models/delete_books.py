"""The models of `DeleteBooks`, from queries/others.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class DeleteBooksDeleteBooks(ResultModel):
    """`Book`, as far as it was selected."""

    id: str


class DeleteBooks(ResultModel):
    """The answer of `DeleteBooks`."""

    delete_books: list[DeleteBooksDeleteBooks] | None
    """Delete books."""
