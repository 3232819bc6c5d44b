"""The models of `ListShelfBooks`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .book_fields import BookFields


class ListShelfBooksBooksPageInfo(ResultModel):
    """`PageInfo`, as far as it was selected."""

    end_cursor: str | None


class ListShelfBooksBooks(ResultModel):
    """`BookConnection`, as far as it was selected."""

    nodes: list[BookFields]
    page_info: ListShelfBooksBooksPageInfo


class ListShelfBooks(ResultModel):
    """The answer of `ListShelfBooks`."""

    books: ListShelfBooksBooks | None
    """List the books of a shelf."""
