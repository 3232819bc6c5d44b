"""The enum Color, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Color(OpenEnum):
    """`Color` of the schema."""

    BLUE = "BLUE"
    RED = "RED"
