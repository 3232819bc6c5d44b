"""A client with one method for each operation, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads no operation: the module of a method is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labelbox_gen.runtime import AsyncSend

    from . import widget

    class Methods(
        widget.Methods,
    ):
        """The methods as type checkers see them."""

else:
    Methods = object

_MODULES: dict[str, str] = {
    "archive_several": "widget",
    "archive_widget": "widget",
    "count_parts": "widget",
    "extend_widget": "widget",
    "last_painted": "widget",
    "latest_widget": "widget",
    "paint_widget": "widget",
    "parts_of_widget": "widget",
    "server_version": "widget",
    "size_of_widget": "widget",
    "start_task": "widget",
    "usage": "widget",
    "widget_color": "widget",
}


class AsyncGraphQL(Methods):
    """The operations of `queries/` as methods; the results are models of `models`."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    if not TYPE_CHECKING:  # type checkers see the methods above, and report other names

        def __getattr__(self, name: str) -> object:
            module = _MODULES.get(name)
            if module is None:
                from labelbox_gen.runtime import unknown_name

                raise unknown_name(type(self).__name__, name, list(_MODULES), kind="class")
            setattr(AsyncGraphQL, name, vars(import_module(f".{module}", __name__).Methods)[name])
            return getattr(self, name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_MODULES})
