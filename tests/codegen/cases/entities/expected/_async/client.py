"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    FLOAT,
    STRING,
    UNSET,
    AsyncSession,
    OffsetPaging,
    UnsetType,
    Where,
    enum_of,
    given,
    id_of,
    keywords_of,
    optional,
    present,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from ..enums import ShelfKind
    from .library import AsyncLibrary
    from .shelf import AsyncShelf


class AsyncClientBase(AsyncSession):
    """The methods that the operations in `queries/` give to a client."""

    async def get_library(self, library_id: str | None = None) -> AsyncLibrary:
        """Get the library of the key.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetLibrary` in queries/others.graphql:10.
        """
        from .library import AsyncLibrary

        variables = {} if library_id is None else {"where": {"id": id_of("Library", library_id)}}
        data = await self.get(operations.GET_LIBRARY, variables, ("library",))
        return AsyncLibrary(self, data)

    def get_libraries(
        self, where: Where[AsyncLibrary] | None = None
    ) -> AsyncPaginatedCollection[AsyncLibrary]:
        """List the libraries.

        Nobody has seen `deleted` here, so it is not sent unasked.

        `ListLibraries` in queries/others.graphql:17.
        """
        from .library import AsyncLibrary

        variables = present(
            {
                "where": where_input(
                    "Library",
                    where,
                    {"deleted": False},
                    conjunction=False,
                ),
            }
        )
        return self.pages(
            operations.LIST_LIBRARIES,
            variables,
            OffsetPaging(("libraries",)),
            partial(AsyncLibrary, self),
        )

    async def get_shelf(self, shelf_id: str) -> AsyncShelf:
        """Get one shelf by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetShelf` in queries/shelf.graphql:9.
        """
        from .shelf import AsyncShelf

        variables = {"id": id_of("Shelf", shelf_id)}
        data = await self.get(operations.GET_SHELF, variables, ("shelf",))
        return AsyncShelf(self, data)

    def get_shelves(self, where: Where[AsyncShelf] | None = None) -> AsyncPaginatedCollection[AsyncShelf]:
        """List the shelves.

        `shelfs` is what the name rule makes of Shelf; nobody is asked to speak English.

        `ListShelfs` in queries/shelf.graphql:16.
        """
        from .shelf import AsyncShelf

        variables = present(
            {
                "where": where_input(
                    "Shelf",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
            }
        )
        return self.pages(
            operations.LIST_SHELFS,
            variables,
            OffsetPaging(("shelves",)),
            partial(AsyncShelf, self),
        )

    @keywords_of(
        "Shelf",
        required=("name",),
        optional=(
            "kind",
            "width",
        ),
    )
    async def create_shelf(
        self,
        *,
        name: str,
        kind: str | ShelfKind | None | UnsetType = UNSET,
        width: float | None | UnsetType = UNSET,
    ) -> AsyncShelf:
        """Create a shelf.

        Args:
            name: Name of the shelf.
            width: Metres from left to right.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateShelf` in queries/shelf.graphql:22.
        """
        from ..enums import ShelfKind
        from .shelf import AsyncShelf

        data = given(
            "Shelf",
            {
                "name": ("name", name, STRING),
                "kind": ("kind", kind, optional(enum_of(ShelfKind))),
                "width": ("width", width, optional(FLOAT)),
            },
        )
        created = await self.get(operations.CREATE_SHELF, {"data": data}, ("createShelf",))
        return AsyncShelf(self, created)
