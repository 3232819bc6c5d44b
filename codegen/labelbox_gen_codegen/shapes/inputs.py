"""`models/inputs.py`: the input objects that variables are made of."""

from __future__ import annotations

from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLType,
    value_from_ast_untyped,
)
from pydantic.alias_generators import to_camel

from ..names.identifiers import python_name
from ..source.types import bare, item_of, type_of, without_null
from .model import Attribute, Model
from .prose import deprecation, docstring
from .scalars import MODELS, PYTHON
from .values import written

#: What fields must not be called: methods of models, and what class bodies and annotations refer to.
TAKEN = frozenset({"bool", "float", "int", "list", "model_config", "str"})


def model(type_: GraphQLInputObjectType) -> Model:
    """One class; every field that may be left out has a default, which is not sent."""
    return Model(
        name=python_name(type_),
        bases=("OneOfModel" if is_one_of(type_) else "InputModel",),
        doc=docstring(type_.description) or f"`{type_.name}` of the schema.",
        attributes=tuple(attribute(type_.name, key, member) for key, member in type_.fields.items()),
    )


def attribute(typename: str, key: str, member: GraphQLInputField) -> Attribute:
    """A field of an input."""
    name, text, value = python_name(member), annotation(type_of(member)), default(member)
    if value == "None" and text != "Any" and not text.endswith("| None"):
        text = f"{text} | None"
    keywords = [] if to_camel(name) == key else aliases(key)
    if value:
        keywords.append(f"default_factory={value}" if value.startswith("lambda") else f"default={value}")
    if member.deprecation_reason is not None:
        keywords.append(f"deprecated={member.deprecation_reason or True!r}")
    call = f"Field({', '.join(keywords)})" if keywords else ""
    return Attribute(
        name,
        text,
        value if keywords == [f"default={value}"] else call,
        docstring(member.description, deprecation(member)),
        schema=f"{typename}.{key}",
        deprecated=member.deprecation_reason,
        default_value=written(member.ast_node.default_value)
        if member.ast_node and member.ast_node.default_value
        else None,
    )


def annotation(type_: GraphQLType) -> str:
    """The Python type of a value."""
    plain, nullable = without_null(type_)
    item, named = item_of(plain), bare(plain)
    if item is not None:
        text = f"list[{annotation(item)}]"
    elif isinstance(named, GraphQLInputObjectType | GraphQLEnumType):
        text = python_name(named)
    else:
        text = MODELS.get(named.name) or PYTHON.get(named.name, "Any")
    return f"{text} | None" if nullable and text != "Any" else text


def default(member: GraphQLInputField) -> str:
    """The expression for a default; empty where a value must be given."""
    type_ = type_of(member)
    node = member.ast_node.default_value if member.ast_node else None
    if node is None:
        return "None" if without_null(type_)[1] else ""
    value: object = value_from_ast_untyped(node)
    text = expression(value, type_)
    if isinstance(value, dict):
        return f"lambda: {python_name(bare(type_))}.model_validate({text})"
    return f"lambda: {text}" if isinstance(value, list) else text


def expression(value: Any, type_: GraphQLType) -> str:
    """The expression for a value of a type; None for a scalar whose Python type has no literals."""
    plain, _ = without_null(type_)
    item, named = item_of(plain), bare(plain)
    if isinstance(value, list) and item is not None:
        return f"[{', '.join(expression(each, item) for each in cast('list[Any]', value))}]"
    if isinstance(value, dict) and isinstance(named, GraphQLInputObjectType):
        pairs = cast("dict[str, Any]", value).items()
        written = [f"{key!r}: {expression(each, type_of(named.fields[key]))}" for key, each in pairs]
        return f"{{{', '.join(written)}}}"
    if isinstance(value, str) and isinstance(named, GraphQLEnumType):
        return f"{python_name(named)}.{python_name(named.values[value])}"
    return "None" if MODELS.get(named.name, "int") != "int" else repr(cast("object", value))


def aliases(key: str) -> list[str]:
    """Both aliases; with `alias`, it would be the only keyword that type checkers accept."""
    return [f"validation_alias={key!r}", f"serialization_alias={key!r}"]


def is_one_of(type_: GraphQLInputObjectType) -> bool:
    """Whether an input is `@oneOf`; versions of graphql-core that do not know still keep the directive."""
    directives = type_.ast_node.directives if type_.ast_node else ()
    return getattr(type_, "is_one_of", False) or any(each.name.value == "oneOf" for each in directives)
