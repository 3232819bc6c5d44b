"""Asset metadata: text, images or videos shown beside a data row."""

from __future__ import annotations

from sqlalchemy import Column, Text

from labelbox_gen.server.store.entity import Entity, ToOne
from labelbox_gen.server.store.table import entity_table, reference

ASSET_METADATA = Entity(
    "AssetMetadata",
    entity_table(
        "asset_metadata",
        reference("data_row", nullable=False),
        Column("meta_type", Text, nullable=False),
        Column("meta_value", Text, nullable=False),
    ),
    relations={"dataRow": ToOne("DataRow", "data_row_id")},
)
