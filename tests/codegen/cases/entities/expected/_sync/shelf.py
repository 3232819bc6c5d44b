# Written by `make codegen` from expected/_async/shelf.py. DO NOT EDIT.
"""The entity Shelf. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypedDict

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    INT,
    JSON,
    STRING,
    UNSET,
    CursorPaging,
    Entity,
    Field,
    OffsetPaging,
    Order,
    OrderedField,
    Uncalled,
    UnsetType,
    Value,
    Where,
    changes,
    enum_of,
    given,
    keywords_of,
    list_of,
    optional,
    order_input,
    present,
    relationship,
    uid_of,
    where_input,
)

from .. import operations
from ..enums import ShelfKind

if TYPE_CHECKING:
    from labelbox_gen.runtime import PaginatedCollection

    from .book import Book
    from .library import Library


class ShelfSize(TypedDict):
    """How large a shelf is."""

    boards: int | None
    height: float


class ShelfNeighbours(Uncalled):
    """Shelves beside it. From the v2.4 guide; the hosted API may not serve it any more. Call it to read, `connect` and `disconnect` to change."""

    __slots__ = ()

    _name = "neighbours"

    def __init__(self, owner: Shelf) -> None:
        super().__init__(owner)

    def __call__(
        self, where: Where[Shelf] | None = None, order_by: Order[Shelf] | None = None
    ) -> PaginatedCollection[Shelf]:
        """Shelves beside it. From the v2.4 guide; the hosted API may not serve it any more.

        `ListShelfNeighbours` in queries/shelf.graphql:48.
        """
        from .shelf import Shelf

        variables = present(
            {
                "id": self._owner.uid,
                "where": where_input(
                    "Shelf",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
                "orderBy": order_input("Shelf", order_by),
            }
        )
        return self._owner.client.pages(
            operations.LIST_SHELF_NEIGHBOURS,
            variables,
            OffsetPaging(("shelf", "neighbours")),
            partial(Shelf, self._owner.client),
        )

    def connect(self, shelf: Shelf) -> None:
        """Connect an object to this one, on the server and at once.

        `ConnectShelfNeighbours` in queries/shelf.graphql:56.
        """
        self._owner.client.run(
            operations.CONNECT_SHELF_NEIGHBOURS,
            {"id": self._owner.uid, "shelfId": uid_of("Shelf", shelf)},
        )

    def disconnect(self, shelf: Shelf) -> None:
        """Take the connection away; both objects stay.

        `DisconnectShelfNeighbours` in queries/shelf.graphql:62.
        """
        self._owner.client.run(
            operations.DISCONNECT_SHELF_NEIGHBOURS,
            {"id": self._owner.uid, "shelfId": uid_of("Shelf", shelf)},
        )


class Shelf(Entity):
    """A place for books."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Shelf"

    created_at: Field[Shelf, datetime] = Field("createdAt", DATE_TIME, (">",))
    """When it was put up."""
    kind: Field[Shelf, ShelfKind | None] = Field("kind", enum_of(ShelfKind), ("==",))
    name: OrderedField[Shelf, str] = OrderedField("name", STRING)
    """Name of the shelf."""
    size: Value[ShelfSize | None] = Value("size", JSON)
    tags: Value[list[str] | None] = Value("tags", list_of(STRING))
    uid: Value[str] = Value("id", ID)
    width: Value[float | None] = Value("width", FLOAT)
    """Metres from left to right."""

    @property
    def neighbours(self) -> ShelfNeighbours:
        """Shelves beside it. From the v2.4 guide; the hosted API may not serve it any more."""
        return ShelfNeighbours(self)

    @relationship
    def library(self) -> Library:
        """The library it stands in.

        `GetShelfLibrary` in queries/shelf.graphql:40.
        """
        from .library import Library

        data = self.client.get(
            operations.GET_SHELF_LIBRARY,
            {"id": self.uid},
            ("shelf", "library"),
        )
        return Library(self.client, data)

    @relationship
    def books(self) -> PaginatedCollection[Book]:
        """List the books of a shelf.

        `ListShelfBooks` in queries/shelf.graphql:68.
        """
        from .book import Book

        variables = present(
            {
                "id": self.uid,
            }
        )
        return self.client.pages(
            operations.LIST_SHELF_BOOKS,
            variables,
            CursorPaging(("books", "nodes"), ("books", "pageInfo", "endCursor"), "after", size=50),
            partial(Book, self.client),
        )

    @keywords_of(
        "Book",
        required=(
            "title",
            "library",
        ),
        optional=(
            "pages",
            "kind",
        ),
    )
    def create_book(
        self,
        title: str,
        library: Library,
        pages: int | None | UnsetType = UNSET,
        kind: str | ShelfKind | None | UnsetType = UNSET,
    ) -> Book:
        """Put a book on a shelf.

        Args:
            title: What is on its cover.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateShelfBook` in queries/shelf.graphql:79.
        """
        from .book import Book

        data = given(
            "Book",
            {
                "title": ("title", title, STRING),
                "library": ("libraryId", uid_of("Library", library), ID),
                "pages": ("pages", pages, optional(INT)),
                "kind": ("kind", kind, optional(enum_of(ShelfKind))),
            },
        )
        created = self.client.get(operations.CREATE_SHELF_BOOK, {"id": self.uid, **data}, ("createBook",))
        return Book(self.client, created)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetShelf` in queries/shelf.graphql:9.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_SHELF, variables, ("shelf",))

    @keywords_of(
        "Shelf",
        required=(),
        optional=(
            "name",
            "width",
        ),
    )
    def update(
        self,
        *,
        name: str | UnsetType = UNSET,
        width: float | None | UnsetType = UNSET,
    ) -> None:
        """Change fields of a shelf.

        The server changes at once. An absent keyword leaves its field, None clears it.

        Args:
            name: Name of the shelf.
            width: Metres from left to right.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, or the server refused a value.

        `UpdateShelf` in queries/shelf.graphql:28.
        """
        data = changes(
            "Shelf",
            {
                "name": ("name", name, STRING),
                "width": ("width", width, optional(FLOAT)),
            },
        )
        variables = {"id": self.uid, "data": data}
        self.data = self.client.get(operations.UPDATE_SHELF, variables, ("updateShelf",))

    def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteShelf` in queries/shelf.graphql:34.
        """
        self._delete(operations.DELETE_SHELF)
