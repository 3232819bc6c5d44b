"""What generated code is made of: bases, fields, filters, paging, scalars. Stable for packages that the generator wrote.

Each name is imported from its module when it is first used, so that a script loads what it needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._async.entity import AsyncEntity, AsyncObject
    from ._async.paginated_collection import AsyncPaginatedCollection
    from ._async.session import AsyncSession
    from ._runtime.deprecation import deprecated
    from ._runtime.entities.fields import (
        DeprecatedField,
        DeprecatedOrderedField,
        DeprecatedValue,
        Field,
        OrderedField,
        Value,
    )
    from ._runtime.entities.inputs import (
        arguments,
        changes,
        given,
        given_id_of,
        id_of,
        ids_of,
        keywords_of,
        parameter,
        present,
        uid_of,
    )
    from ._runtime.entities.relationships import Uncalled, relationship
    from ._runtime.entities.where import Order, Where, order_input, where_input
    from ._runtime.graphql.models import (
        OTHER,
        DateTime,
        InputModel,
        OneOfModel,
        ResultModel,
        UInt64,
        UnknownMember,
        open_union,
    )
    from ._runtime.graphql.operation import AsyncSend, Operation, Send
    from ._runtime.graphql.upload import Upload
    from ._runtime.graphql.validation import parsed
    from ._runtime.graphql.variables import uint64, variables
    from ._runtime.lists.paging import CursorPaging, OffsetPaging, WholeList
    from ._runtime.unknown_names import unknown_name
    from ._runtime.values.enums import OpenEnum
    from ._runtime.values.scalars import (
        BOOLEAN,
        DATE_TIME,
        FLOAT,
        ID,
        INT,
        JSON,
        STRING,
        UINT64,
        enum_of,
        list_of,
        optional,
    )
    from ._runtime.values.unset import UNSET, UnsetType
    from ._sync.entity import Entity, Object
    from ._sync.paginated_collection import PaginatedCollection
    from ._sync.session import Session

_MODULES = {
    "_async.entity": "AsyncEntity AsyncObject",
    "_async.paginated_collection": "AsyncPaginatedCollection",
    "_async.session": "AsyncSession",
    "_runtime.deprecation": "deprecated",
    "_runtime.entities.fields": "DeprecatedField DeprecatedOrderedField DeprecatedValue Field OrderedField Value",
    "_runtime.entities.inputs": "arguments changes given given_id_of id_of ids_of keywords_of parameter present uid_of",
    "_runtime.entities.relationships": "Uncalled relationship",
    "_runtime.entities.where": "Order Where order_input where_input",
    "_runtime.graphql.models": "OTHER DateTime InputModel OneOfModel ResultModel UInt64 UnknownMember open_union",
    "_runtime.graphql.operation": "AsyncSend Operation Send",
    "_runtime.graphql.upload": "Upload",
    "_runtime.graphql.validation": "parsed",
    "_runtime.graphql.variables": "uint64 variables",
    "_runtime.lists.paging": "CursorPaging OffsetPaging WholeList",
    "_runtime.unknown_names": "unknown_name",
    "_runtime.values.enums": "OpenEnum",
    "_runtime.values.scalars": "BOOLEAN DATE_TIME FLOAT ID INT JSON STRING UINT64 enum_of list_of optional",
    "_runtime.values.unset": "UNSET UnsetType",
    "_sync.entity": "Entity Object",
    "_sync.paginated_collection": "PaginatedCollection",
    "_sync.session": "Session",
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = [
    "AsyncEntity",
    "AsyncObject",
    "AsyncPaginatedCollection",
    "AsyncSend",
    "AsyncSession",
    "BOOLEAN",
    "CursorPaging",
    "DATE_TIME",
    "DateTime",
    "DeprecatedField",
    "DeprecatedOrderedField",
    "DeprecatedValue",
    "Entity",
    "FLOAT",
    "Field",
    "ID",
    "INT",
    "InputModel",
    "JSON",
    "OTHER",
    "Object",
    "OffsetPaging",
    "OneOfModel",
    "OpenEnum",
    "Operation",
    "Order",
    "OrderedField",
    "PaginatedCollection",
    "ResultModel",
    "STRING",
    "Send",
    "Session",
    "UINT64",
    "UInt64",
    "UNSET",
    "Uncalled",
    "UnknownMember",
    "UnsetType",
    "Upload",
    "Value",
    "Where",
    "WholeList",
    "arguments",
    "changes",
    "deprecated",
    "enum_of",
    "given",
    "given_id_of",
    "id_of",
    "ids_of",
    "keywords_of",
    "list_of",
    "open_union",
    "optional",
    "order_input",
    "parameter",
    "parsed",
    "present",
    "relationship",
    "uid_of",
    "uint64",
    "unknown_name",
    "variables",
    "where_input",
]


if not TYPE_CHECKING:  # checkers know the names above, and report any other

    def __getattr__(name: str) -> object:
        module = _MODULE_OF.get(name)
        if module is None:
            from ._runtime.unknown_names import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = globals()[name] = getattr(import_module(f".{module}", __package__), name)
        return value
