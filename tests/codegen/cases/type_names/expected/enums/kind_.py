"""The enum Kind_, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.values.enums import OpenEnum


class Kind_(OpenEnum):
    """`Kind` of the schema."""

    A = "A"
