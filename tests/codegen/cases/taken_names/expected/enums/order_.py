"""The enum Order_, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class Order_(OpenEnum):
    """`Order` of the schema."""

    ASC = "ASC"
