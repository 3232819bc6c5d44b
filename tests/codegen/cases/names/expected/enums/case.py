"""The enum Case, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Case(OpenEnum):
    """`Case` of the schema."""

    mro_ = "mro"
    name_ = "name"
    None_ = "None"
    title_ = "title"
    UPPER = "UPPER"
