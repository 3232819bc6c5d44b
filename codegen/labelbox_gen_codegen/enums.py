"""`enums/`: the enums that answers and variables have, open to values of a newer server."""

from __future__ import annotations

import ast
from enum import Enum
from typing import cast

from graphql import GraphQLEnumType, GraphQLSchema

from . import ariadne
from .model import Attribute, Model
from .normal import Normal
from .prose import docstring
from .types import field_of, named_type

#: What a member must not be called, because strings and enums are used by these names.
TAKEN = {*dir(str), *dir(Enum), "mro", "name", "value", "is_known"}


def names_in_answers(normal: Normal) -> set[str]:
    """The enums that fields of answers have."""
    shapes = [shape for each in normal.shapes.values() for shape in each]
    types = [named_type(field_of(shape.type, node)) for shape in shapes for node in shape.fields.values()]
    return {type_.name for type_ in types if isinstance(type_, GraphQLEnumType)}


def models(schema: GraphQLSchema, names: list[str]) -> list[Model]:
    """The classes of enums."""
    classes = ariadne.of_enums(schema, names)
    return [model(cast("GraphQLEnumType", schema.type_map[name]), classes[name]) for name in names]


def model(type_: GraphQLEnumType, class_: ariadne.Class) -> Model:
    """One class."""
    members = zip(class_.values.items(), type_.values.values(), strict=True)
    attributes = [
        Attribute(
            f"{name}_" if name in TAKEN else name, "", ast.unparse(value), docstring(definition.description)
        )
        for (name, value), definition in members
    ]
    doc = docstring(type_.description) or f"`{type_.name}` of the schema."
    return Model(type_.name, ("OpenEnum",), doc, tuple(attributes))
