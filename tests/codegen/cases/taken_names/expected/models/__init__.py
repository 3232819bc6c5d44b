"""The models of operations and fragments, and inputs, from schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client_fields import ClientFields
    from .create_widget import CreateWidget
    from .get_client import GetClient
    from .get_client_owner import GetClientOwner
    from .get_import import GetImport
    from .get_session import GetSession
    from .get_widget import GetWidget
    from .import_fields import ImportFields
    from .inputs import ClientWhereInput, OneOf, WidgetCreateInput, WidgetUpdateInput, WidgetWhereInput
    from .list_clients import ListClients
    from .list_widgets import ListWidgets
    from .parsed import Parsed
    from .session_fields import SessionFields
    from .update_widget import UpdateWidget
    from .widget_fields import WidgetFields

_MODULES: dict[str, str] = {
    "ClientFields": "client_fields",
    "ClientWhereInput": "inputs",
    "CreateWidget": "create_widget",
    "GetClient": "get_client",
    "GetClientOwner": "get_client_owner",
    "GetImport": "get_import",
    "GetSession": "get_session",
    "GetWidget": "get_widget",
    "ImportFields": "import_fields",
    "ListClients": "list_clients",
    "ListWidgets": "list_widgets",
    "OneOf": "inputs",
    "Parsed": "parsed",
    "SessionFields": "session_fields",
    "UpdateWidget": "update_widget",
    "WidgetCreateInput": "inputs",
    "WidgetFields": "widget_fields",
    "WidgetUpdateInput": "inputs",
    "WidgetWhereInput": "inputs",
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
    "ClientFields",
    "ClientWhereInput",
    "CreateWidget",
    "GetClient",
    "GetClientOwner",
    "GetImport",
    "GetSession",
    "GetWidget",
    "ImportFields",
    "ListClients",
    "ListWidgets",
    "OneOf",
    "Parsed",
    "SessionFields",
    "UpdateWidget",
    "WidgetCreateInput",
    "WidgetFields",
    "WidgetUpdateInput",
    "WidgetWhereInput",
]
