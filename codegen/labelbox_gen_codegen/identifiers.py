"""Python names for GraphQL names: the ones ariadne-codegen gives, so that our half of the code meets its half."""

from __future__ import annotations

from ariadne_codegen.utils import process_name, str_to_pascal_case
from graphql import FieldNode

#: What the methods of `AsyncGraphQL` and their annotations refer to.
USED_BY_METHODS = {"datetime", "enums", "models", "operations", "self", "variables"}
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
    return process_name(name, convert_to_snake_case=True)


def method_name(name: str) -> str:
    """The method of an operation; one that would hide a name that other methods use gets a `_`."""
    method = module_name(name)
    return f"{method}_" if method in USED_BY_METHODS else method


def parameter_name(name: str) -> str:
    """The parameter of a variable: `$projectId` -> `project_id`, `$self` -> `self_`."""
    return method_name(name)


def constant_name(name: str) -> str:
    """The constant of an operation: `GetProject` -> `GET_PROJECT`."""
    return module_name(name).upper()


def attribute_name(key: str) -> str:
    """The attribute of a key in an answer or input: `createdAt` -> `created_at`, `__typename` -> `typename__`."""
    if key == "__typename":
        return "typename__"
    return process_name(
        key,
        convert_to_snake_case=True,
        trim_leading_underscore=True,
        handle_pydantic_resrved_field_names=True,
    )


def member_class(owner: str, key: str, type_name: str = "") -> str:
    """The class of the objects under a key of `owner`: `GetProject`, `owner` -> `GetProjectOwner`."""
    return owner + str_to_pascal_case(attribute_name(key)) + type_name


def response_key(node: FieldNode) -> str:
    """The key of a field in the answer."""
    return node.alias.value if node.alias else node.name.value
