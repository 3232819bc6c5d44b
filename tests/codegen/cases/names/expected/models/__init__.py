"""The models of operations and fragments, and inputs, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .execute import Execute
    from .get_data import GetData
    from .import_ import Import
    from .inputs import ThingInput
    from .list_ import List
    from .models import Models
    from .send import Send
    from .thing_fields import ThingFields

_MODULES: dict[str, str] = {
    "Execute": "execute",
    "GetData": "get_data",
    "Import": "import_",
    "List": "list_",
    "Models": "models",
    "Send": "send",
    "ThingFields": "thing_fields",
    "ThingInput": "inputs",
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
    "Execute",
    "GetData",
    "Import",
    "List",
    "Models",
    "Send",
    "ThingFields",
    "ThingInput",
]
