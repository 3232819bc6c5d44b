"""The operations that the client sends, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .widget import (
        ARCHIVE_SEVERAL,
        ARCHIVE_WIDGET,
        COUNT_PARTS,
        EXTEND_WIDGET,
        LAST_PAINTED,
        LATEST_WIDGET,
        PAINT_WIDGET,
        PARTS_OF_WIDGET,
        SERVER_VERSION,
        SIZE_OF_WIDGET,
        START_TASK,
        USAGE,
        WIDGET_COLOR,
    )

_MODULES: dict[str, str] = {
    "ARCHIVE_SEVERAL": "widget",
    "ARCHIVE_WIDGET": "widget",
    "COUNT_PARTS": "widget",
    "EXTEND_WIDGET": "widget",
    "LAST_PAINTED": "widget",
    "LATEST_WIDGET": "widget",
    "PAINT_WIDGET": "widget",
    "PARTS_OF_WIDGET": "widget",
    "SERVER_VERSION": "widget",
    "SIZE_OF_WIDGET": "widget",
    "START_TASK": "widget",
    "USAGE": "widget",
    "WIDGET_COLOR": "widget",
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
    "ARCHIVE_SEVERAL",
    "ARCHIVE_WIDGET",
    "COUNT_PARTS",
    "EXTEND_WIDGET",
    "LAST_PAINTED",
    "LATEST_WIDGET",
    "PAINT_WIDGET",
    "PARTS_OF_WIDGET",
    "SERVER_VERSION",
    "SIZE_OF_WIDGET",
    "START_TASK",
    "USAGE",
    "WIDGET_COLOR",
]
