"""The enum UploadType, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class UploadType(OpenEnum):
    """`UploadType` of the schema."""

    AUTO = "AUTO"
    MANUAL = "MANUAL"
