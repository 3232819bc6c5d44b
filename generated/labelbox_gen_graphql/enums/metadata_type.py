"""The enum MetadataType, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class MetadataType(OpenEnum):
    """`MetadataType` of the schema."""

    IMAGE = "IMAGE"
    TEXT = "TEXT"
    VIDEO = "VIDEO"
