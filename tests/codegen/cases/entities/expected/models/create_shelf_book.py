"""The models of `CreateShelfBook`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .book_fields import BookFields


class CreateShelfBook(ResultModel):
    """The answer of `CreateShelfBook`."""

    create_book: BookFields | None
    """Put a book on a shelf."""
