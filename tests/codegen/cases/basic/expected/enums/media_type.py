"""The enum MediaType, from schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class MediaType(OpenEnum):
    """`MediaType` of the schema."""

    IMAGE = "IMAGE"
    """Pictures."""

    TEXT = "TEXT"
