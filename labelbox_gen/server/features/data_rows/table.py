"""Data rows with their attachments and metadata."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, String, Text, text

from labelbox_gen.server.store.entity import Entity, ToMany, ToOne
from labelbox_gen.server.store.stored_json import as_fields, as_object_or_none
from labelbox_gen.server.store.table import entity_table, reference

_TABLE = entity_table(
    "data_row",
    reference("dataset", nullable=False, index=False),
    Column("external_id", Text),
    Column("global_key", String(200)),
    Column("row_data", Text, nullable=False),
    Column("media_type", Text),
    Column("media_attributes", JSON(none_as_null=True)),
    Column("custom_metadata", JSON, nullable=False, default=[]),
    reference("user", "created_by_id", index=False),  # there are millions, and few users
    Index(  # a deleted data row frees its key
        "uq_data_row_global_key",
        "global_key",
        "organization_id",
        unique=True,
        sqlite_where=text("deleted IS 0"),  # as in queries, otherwise SQLite would not use it
        postgresql_where=text("NOT deleted"),
    ),
)
_PLACE = (_TABLE.c.dataset_id, _TABLE.c.deleted, _TABLE.c.id)
Index("ix_data_row_dataset_id_deleted_id", *_PLACE)
Index(
    "ix_data_row_external_id_dataset_id_deleted_id", _TABLE.c.external_id, *_PLACE
)  # otherwise SQLite prefers the other index

DATA_ROW = Entity(
    "DataRow",
    _TABLE,
    relations={
        "attachments": ToMany("DataRowAttachment", "data_row_id"),
        "createdBy": ToOne("User", "created_by_id"),
        "dataset": ToOne("Dataset", "dataset_id"),
        "labels": ToMany("Label", "data_row_id"),
        "metadata": ToMany("AssetMetadata", "data_row_id"),
        "organization": ToOne("Organization", "organization_id"),
        "predictions": ToMany("Prediction", "data_row_id"),
    },
    readers={"media_attributes": as_object_or_none, "custom_metadata": as_fields},
)
