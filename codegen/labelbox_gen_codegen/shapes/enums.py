"""`enums/`: the enums that answers and variables have, open to values of a newer server."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from graphql import GraphQLEnumType

from ..names.identifiers import python_name
from ..source.types import field_of, named_type
from .model import Attribute, Model
from .normal import Normal
from .prose import deprecation, docstring

#: What a member must not be called, because strings and enums are used by these names.
TAKEN = frozenset({*dir(str), *dir(Enum), "mro", "name", "value", "is_known"})


def names_in_answers(normal: Normal) -> set[str]:
    """The enums that fields of answers have."""
    shapes = [shape for each in normal.shapes.values() for shape in each]
    types = [named_type(field_of(shape.type, node)) for shape in shapes for node in shape.fields.values()]
    return {type_.name for type_ in types if isinstance(type_, GraphQLEnumType)}


def member(value: str) -> str:
    """The usual name of a value. Python's enums keep names such as `_x_` and `__x` for themselves."""
    return f"x{value}" if re.match(r"__|_.*_$", value) else value


def is_other_name(type_: GraphQLEnumType, name: str, value: str) -> bool:
    """Whether a name can be a further one of a value of the enum."""
    return value in type_.values and name not in type_.values and name.isidentifier() and name not in TAKEN


def model(type_: GraphQLEnumType, others: Mapping[str, str]) -> Model:
    """The class of an enum; `others` are further names of its values."""
    attributes = [
        Attribute(
            python_name(each),
            "",
            repr(value),
            docstring(each.description, deprecation(each)),
            schema=f"{type_.name}.{value}",
            deprecated=each.deprecation_reason,
        )
        for value, each in type_.values.items()
    ]
    attributes += [
        Attribute(name, "", repr(value), "", schema=f"{type_.name}.{value}")
        for name, value in others.items()
        if is_other_name(type_, name, value)
    ]
    doc = docstring(type_.description) or f"`{type_.name}` of the schema."
    return Model(python_name(type_), ("OpenEnum",), doc, tuple(attributes))
