"""The models of operations and fragments, and inputs, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .book_fields import BookFields
    from .connect_shelf_neighbours import ConnectShelfNeighbours
    from .create_shelf import CreateShelf
    from .create_shelf_book import CreateShelfBook
    from .create_shelf_ticket import CreateShelfTicket
    from .delete_books import DeleteBooks
    from .delete_shelf import DeleteShelf
    from .disconnect_shelf_neighbours import DisconnectShelfNeighbours
    from .get_library import GetLibrary
    from .get_shelf import GetShelf
    from .get_shelf_library import GetShelfLibrary
    from .inputs import (
        ConnectInput,
        LibraryWhereInput,
        ShelfCreateInput,
        ShelfUpdateInput,
        ShelfWhereInput,
        WhereUniqueIdInput,
    )
    from .library_fields import LibraryFields
    from .list_libraries import ListLibraries
    from .list_shelf_books import ListShelfBooks
    from .list_shelf_neighbours import ListShelfNeighbours
    from .list_shelfs import ListShelfs
    from .shelf_fields import ShelfFields
    from .update_shelf import UpdateShelf

_MODULES: dict[str, str] = {
    "BookFields": "book_fields",
    "ConnectInput": "inputs",
    "ConnectShelfNeighbours": "connect_shelf_neighbours",
    "CreateShelf": "create_shelf",
    "CreateShelfBook": "create_shelf_book",
    "CreateShelfTicket": "create_shelf_ticket",
    "DeleteBooks": "delete_books",
    "DeleteShelf": "delete_shelf",
    "DisconnectShelfNeighbours": "disconnect_shelf_neighbours",
    "GetLibrary": "get_library",
    "GetShelf": "get_shelf",
    "GetShelfLibrary": "get_shelf_library",
    "LibraryFields": "library_fields",
    "LibraryWhereInput": "inputs",
    "ListLibraries": "list_libraries",
    "ListShelfBooks": "list_shelf_books",
    "ListShelfNeighbours": "list_shelf_neighbours",
    "ListShelfs": "list_shelfs",
    "ShelfCreateInput": "inputs",
    "ShelfFields": "shelf_fields",
    "ShelfUpdateInput": "inputs",
    "ShelfWhereInput": "inputs",
    "UpdateShelf": "update_shelf",
    "WhereUniqueIdInput": "inputs",
}


if not TYPE_CHECKING:  # type checkers see the names above, and report other names

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            from labelbox_gen.runtime import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__


__all__: list[str] = [
    "BookFields",
    "ConnectInput",
    "ConnectShelfNeighbours",
    "CreateShelf",
    "CreateShelfBook",
    "CreateShelfTicket",
    "DeleteBooks",
    "DeleteShelf",
    "DisconnectShelfNeighbours",
    "GetLibrary",
    "GetShelf",
    "GetShelfLibrary",
    "LibraryFields",
    "LibraryWhereInput",
    "ListLibraries",
    "ListShelfBooks",
    "ListShelfNeighbours",
    "ListShelfs",
    "ShelfCreateInput",
    "ShelfFields",
    "ShelfUpdateInput",
    "ShelfWhereInput",
    "UpdateShelf",
    "WhereUniqueIdInput",
]
