"""The enum Kind_, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Kind_(OpenEnum):
    """`Kind` of the schema."""

    A = "A"
