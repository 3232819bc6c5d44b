# Written by `make codegen` from expected/_async/book.py. DO NOT EDIT.
"""The entity Book. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from labelbox_gen.runtime import (
    ID,
    STRING,
    Entity,
    Value,
)

from .. import operations


class Book(Entity):
    """A Book of the schema."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Book"

    title: Value[str | None] = Value("title", STRING)
    """What is on its cover."""
    uid: Value[str] = Value("id", ID)

    def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteBooks` in queries/others.graphql:23.
        """
        self._bulk_delete(operations.DELETE_BOOKS, [self])

    @staticmethod
    def bulk_delete(books: Iterable[Book]) -> None:
        """Delete books.

        Any iterable will do, such as a list or a collection; it is read whole before anything is deleted.

        `DeleteBooks` in queries/others.graphql:23.
        """
        Book._bulk_delete(operations.DELETE_BOOKS, books)
