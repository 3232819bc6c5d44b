"""The enum ShelfKind, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen._runtime.values.enums import OpenEnum


class ShelfKind(OpenEnum):
    """`ShelfKind` of the schema."""

    OPEN = "OPEN"
    LOCKED = "LOCKED"
