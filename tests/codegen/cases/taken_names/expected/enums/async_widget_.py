"""The enum AsyncWidget_, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class AsyncWidget_(OpenEnum):
    """`AsyncWidget` of the schema."""

    A = "A"
