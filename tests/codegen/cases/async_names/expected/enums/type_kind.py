"""The enum TypeKind, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class TypeKind(OpenEnum):
    """An enum describing what kind of type a given `__Type` is."""

    SCALAR = "SCALAR"
    """Indicates this type is a scalar."""

    OBJECT = "OBJECT"
    """Indicates this type is an object. `fields` and `interfaces` are valid fields."""

    INTERFACE = "INTERFACE"
    """Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."""

    UNION = "UNION"
    """Indicates this type is a union. `possibleTypes` is a valid field."""

    ENUM = "ENUM"
    """Indicates this type is an enum. `enumValues` is a valid field."""

    INPUT_OBJECT = "INPUT_OBJECT"
    """Indicates this type is an input object. `inputFields` is a valid field."""

    LIST = "LIST"
    """Indicates this type is a list. `ofType` is a valid field."""

    NON_NULL = "NON_NULL"
    """Indicates this type is a non-null. `ofType` is a valid field."""
