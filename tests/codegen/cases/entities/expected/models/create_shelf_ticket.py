"""The models of `CreateShelfTicket`, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class CreateShelfTicketCreateBook(ResultModel):
    """`Book`, as far as it was selected."""

    id: str


class CreateShelfTicket(ResultModel):
    """The answer of `CreateShelfTicket`."""

    create_book: CreateShelfTicketCreateBook | None
    """Put a book on a shelf."""
