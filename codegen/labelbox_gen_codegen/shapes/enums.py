"""`enums/`: the enums that answers and variables have, open to values of a newer server."""

from __future__ import annotations

import re
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


def model(type_: GraphQLEnumType) -> Model:
    """The class of an enum."""
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
    doc = docstring(type_.description) or f"`{type_.name}` of the schema."
    return Model(python_name(type_), ("OpenEnum",), doc, tuple(attributes))
