"""The enum ShelfKind, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class ShelfKind(OpenEnum):
    """`ShelfKind` of the schema."""

    OPEN = "OPEN"
    LOCKED = "LOCKED"
