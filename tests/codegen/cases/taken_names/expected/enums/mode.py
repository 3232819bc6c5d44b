"""The enum Mode, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Mode(OpenEnum):
    """`Mode` of the schema."""

    class__ = "class"
    class_ = "class_"
    name__ = "name"
    name_ = "name_"
    aB = "aB"
    a_b = "a_b"
    None_ = "None"
    mro_ = "mro"
    x_x_ = "_x_"
    value_ = "value"
