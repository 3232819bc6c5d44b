"""Python names for GraphQL names: the ones ariadne-codegen gives, so that our half of the code meets its half."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TypeAlias

from ariadne_codegen.utils import PYDANTIC_RESERVED_FIELD_NAMES, process_name, str_to_pascal_case
from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputField,
    GraphQLNamedType,
)

from ..source.types import Composite, field_of
from .spelling import free, spell

#: What a schema gives a name to, and Python needs one for.
Named: TypeAlias = "GraphQLNamedType | GraphQLField | GraphQLInputField | GraphQLEnumValue"

#: What models have from pydantic.
RESERVED = frozenset(PYDANTIC_RESERVED_FIELD_NAMES)
#: What the methods of `AsyncGraphQL` and their annotations refer to.
USED_BY_METHODS = frozenset(
    {"datetime", "enums", "models", "operations", "parsed", "self", "uint64", "variables"}
)
#: What the modules of entities and clients import, in both halves.
USED_BY_ENTITIES = frozenset(
    {
        "Any",
        "AsyncIterable",
        "ClassVar",
        "CursorPaging",
        "DeprecatedField",
        "DeprecatedOrderedField",
        "DeprecatedValue",
        "Entity",
        "Field",
        "GraphQL",
        "Iterable",
        "NoReturn",
        "OffsetPaging",
        "Order",
        "OrderedField",
        "PaginatedCollection",
        "Session",
        "TYPE_CHECKING",
        "TypedDict",
        "UNSET",
        "UnsetType",
        "Value",
        "Where",
        "WholeList",
        "deprecated",
        *("BOOLEAN", "DATE_TIME", "FLOAT", "ID", "INT", "JSON", "STRING", "UINT64"),
    }
)
#: What the modules of `models/` import and define besides the classes of an operation.
USED_BY_MODELS = {
    "Annotated",
    "Any",
    "BaseModel",
    "DateTime",
    "Field",
    "InputModel",
    "Literal",
    "OneOfModel",
    "OpenEnum",
    "Optional",
    "ResultModel",
    "TYPE_CHECKING",
    "Tag",
    "OTHER",
    "UInt64",
    "Union",
    "UnknownMember",
    "Upload",
}


def class_name(name: str) -> str:
    """The class of an operation or fragment: `getProject` -> `GetProject`."""
    return str_to_pascal_case(name)


def module_name(name: str) -> str:
    """The module of an operation or fragment: `GetProject` -> `get_project`, `Import` -> `import_`."""
    return free(process_name(name, convert_to_snake_case=True), ())


def method_name(name: str) -> str:
    """The method of an operation; one that would hide a name that other methods use gets a `_`."""
    return free(module_name(name), USED_BY_METHODS)


def parameter_names(names: Iterable[str]) -> dict[str, str]:
    """The parameters of variables: `$projectId` -> `project_id`, `$self` -> `self_`."""
    return spell(((name, method_name(name)) for name in names), USED_BY_METHODS)


def constant_name(name: str) -> str:
    """The constant of an operation: `GetProject` -> `GET_PROJECT`."""
    return module_name(name).upper()


def python_name(named: Named) -> str:
    """The Python name that `python_names.py` gave."""
    return named.extensions["python"]


def module_of(type_: GraphQLEnumType) -> str:
    """The module of an enum."""
    return type_.extensions["module"]


def name_in_python(named: Named, name: str) -> None:
    """Give a Python name."""
    named.extensions["python"] = name


def attribute_of(parent: Composite, node: FieldNode) -> str:
    """The attribute of a selected field: of its alias, else the one its field was given."""
    if node.alias or node.name.value == "__typename":
        return attribute_name(response_key(node))
    return field_of(parent, node).extensions.get("python") or attribute_name(node.name.value)


@cache
def attribute_name(key: str) -> str:
    """The attribute of a key in an answer or input: `createdAt` -> `created_at`, `__typename` -> `typename__`."""
    if key == "__typename":
        return "typename__"
    return free(process_name(key, convert_to_snake_case=True, trim_leading_underscore=True), RESERVED)


def member_class(owner: str, key: str, type_name: str = "") -> str:
    """The class of the objects under a key of `owner`: `GetProject`, `owner` -> `GetProjectOwner`."""
    return owner + str_to_pascal_case(attribute_name(key)) + type_name


def response_key(node: FieldNode) -> str:
    """The key of a field in the answer."""
    return node.alias.value if node.alias else node.name.value
