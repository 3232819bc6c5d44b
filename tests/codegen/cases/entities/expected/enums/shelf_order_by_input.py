"""The enum ShelfOrderByInput, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class ShelfOrderByInput(OpenEnum):
    """`ShelfOrderByInput` of the schema."""

    name_ASC = "name_ASC"
    name_DESC = "name_DESC"
