"""The operations that the client sends, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .a import GET
    from .b import (
        FILTER_,
        INPUTS,
        NONE,
        PROJECT_DETAILS,
        PROJECT_DETAILS_QUERY,
        PROJECT_DETAILS_QUERY_QUERY,
        RESULT_MODEL,
    )

_MODULES: dict[str, str] = {
    "FILTER_": "b",
    "GET": "a",
    "INPUTS": "b",
    "NONE": "b",
    "PROJECT_DETAILS": "b",
    "PROJECT_DETAILS_QUERY": "b",
    "PROJECT_DETAILS_QUERY_QUERY": "b",
    "RESULT_MODEL": "b",
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
    "FILTER_",
    "GET",
    "INPUTS",
    "NONE",
    "PROJECT_DETAILS",
    "PROJECT_DETAILS_QUERY",
    "PROJECT_DETAILS_QUERY_QUERY",
    "RESULT_MODEL",
]
