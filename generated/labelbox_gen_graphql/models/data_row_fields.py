"""The models of `DataRowFields`, from queries/data_row.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Any

from labelbox_gen.runtime import DateTime, ResultModel

from ..enums import CustomMetadataKind


class DataRowFieldsMetadataFields(ResultModel):
    """`DataRowMetadataField`, as far as it was selected."""

    schema_id: str | None
    name: str | None
    value: Any
    kind: CustomMetadataKind | None


class DataRowFieldsCustomMetadata(ResultModel):
    """`DataRowCustomMetadataField`, as far as it was selected."""

    schema_id: str | None
    value: Any


class DataRowFields(ResultModel):
    """A single piece of data, such as one image."""

    id: str
    """Unique id of the data row."""

    custom_metadata: list[DataRowFieldsCustomMetadata] | None
    """Metadata as schema ids and values."""

    metadata_fields: list[DataRowFieldsMetadataFields] | None
    """Metadata with the names and kinds of its schemas."""

    created_at: DateTime
    """When the data row was created."""

    external_id: str | None
    """The id of the data row in the user's own system; not unique."""

    global_key: str | None
    """An id that the user chose, unique in the organization; at most 200 characters."""

    media_attributes: Any
    """Facts about the asset, such as width, height and MIME type."""

    row_data: str
    """URL of the asset, or the text itself for text data."""

    updated_at: DateTime
    """When the data row last changed."""
