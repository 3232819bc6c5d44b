"""The enum Field_, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Field_(OpenEnum):
    """`Field` of the schema."""

    str = "str"
