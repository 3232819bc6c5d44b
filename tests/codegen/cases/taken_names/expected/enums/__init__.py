"""The enums of answers and variables, from schema.graphql. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_ import Any_
    from .async_widget_ import AsyncWidget_
    from .field_ import Field_
    from .mode import Mode
    from .order_ import Order_
    from .value_ import Value_
    from .widget_order_by_input import WidgetOrderByInput

_MODULES: dict[str, str] = {
    "Any_": "any_",
    "AsyncWidget_": "async_widget_",
    "Field_": "field_",
    "Mode": "mode",
    "Order_": "order_",
    "Value_": "value_",
    "WidgetOrderByInput": "widget_order_by_input",
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
    "Any_",
    "AsyncWidget_",
    "Field_",
    "Mode",
    "Order_",
    "Value_",
    "WidgetOrderByInput",
]
