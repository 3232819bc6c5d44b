"""The enum CustomMetadataKind, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class CustomMetadataKind(OpenEnum):
    """`CustomMetadataKind` of the schema."""

    CustomMetadataDateTime = "CustomMetadataDateTime"
    CustomMetadataEmbedding = "CustomMetadataEmbedding"
    CustomMetadataEnum = "CustomMetadataEnum"
    CustomMetadataEnumOption = "CustomMetadataEnumOption"
    CustomMetadataNumber = "CustomMetadataNumber"
    CustomMetadataString = "CustomMetadataString"
