"""The enum AttachmentType, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class AttachmentType(OpenEnum):
    """`AttachmentType` of the schema."""

    AUDIO = "AUDIO"
    CAMERA_IMAGE = "CAMERA_IMAGE"
    HTML = "HTML"
    IMAGE = "IMAGE"
    IMAGE_OVERLAY = "IMAGE_OVERLAY"
    PDF_URL = "PDF_URL"
    RAW_TEXT = "RAW_TEXT"
    TEXT_URL = "TEXT_URL"
    VIDEO = "VIDEO"
