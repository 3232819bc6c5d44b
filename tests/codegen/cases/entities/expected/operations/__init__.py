"""The operations that the client sends, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .others import DELETE_BOOKS, GET_LIBRARY, LIST_LIBRARIES
    from .shelf import (
        CONNECT_SHELF_NEIGHBOURS,
        CREATE_SHELF,
        CREATE_SHELF_BOOK,
        CREATE_SHELF_TICKET,
        DELETE_SHELF,
        DISCONNECT_SHELF_NEIGHBOURS,
        GET_SHELF,
        GET_SHELF_LIBRARY,
        LIST_SHELF_BOOKS,
        LIST_SHELF_NEIGHBOURS,
        LIST_SHELFS,
        UPDATE_SHELF,
    )

_MODULES: dict[str, str] = {
    "CONNECT_SHELF_NEIGHBOURS": "shelf",
    "CREATE_SHELF": "shelf",
    "CREATE_SHELF_BOOK": "shelf",
    "CREATE_SHELF_TICKET": "shelf",
    "DELETE_BOOKS": "others",
    "DELETE_SHELF": "shelf",
    "DISCONNECT_SHELF_NEIGHBOURS": "shelf",
    "GET_LIBRARY": "others",
    "GET_SHELF": "shelf",
    "GET_SHELF_LIBRARY": "shelf",
    "LIST_LIBRARIES": "others",
    "LIST_SHELFS": "shelf",
    "LIST_SHELF_BOOKS": "shelf",
    "LIST_SHELF_NEIGHBOURS": "shelf",
    "UPDATE_SHELF": "shelf",
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
    "CONNECT_SHELF_NEIGHBOURS",
    "CREATE_SHELF",
    "CREATE_SHELF_BOOK",
    "CREATE_SHELF_TICKET",
    "DELETE_BOOKS",
    "DELETE_SHELF",
    "DISCONNECT_SHELF_NEIGHBOURS",
    "GET_LIBRARY",
    "GET_SHELF",
    "GET_SHELF_LIBRARY",
    "LIST_LIBRARIES",
    "LIST_SHELFS",
    "LIST_SHELF_BOOKS",
    "LIST_SHELF_NEIGHBOURS",
    "UPDATE_SHELF",
]
