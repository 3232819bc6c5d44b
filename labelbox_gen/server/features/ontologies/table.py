"""Tables of ontologies and their feature schemas."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from labelbox_gen.server.store.entity import Entity, ToMany, ToOne
from labelbox_gen.server.store.stored_json import as_object, as_ontology
from labelbox_gen.server.store.table import METADATA, entity_table, reference

ONTOLOGY = Entity(
    "Ontology",
    entity_table(
        "ontology",
        Column("name", Text, nullable=False),
        Column("description", Text),
        Column("media_type", Text),
        Column("editor_task_type", Text),
        Column("normalized", JSON, nullable=False),
        Column("object_schema_count", Integer, nullable=False, default=0),
        Column("classification_schema_count", Integer, nullable=False, default=0),
        reference("user", "created_by_id"),
    ),
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "projects": ToMany("Project", "ontology_id"),
    },
    readers={"normalized": as_ontology},
)

FEATURE_SCHEMA = Entity(
    "RootSchemaNode",
    entity_table(
        "feature_schema",
        Column("name", Text, nullable=False),
        Column("feature_schema_id", String(50), nullable=False),
        Column("schema_node_id", String(50), nullable=False),
        Column("normalized", JSON, nullable=False),
        UniqueConstraint("organization_id", "feature_schema_id"),
    ),
    readers={"normalized": as_object},
)
"""A tool or classification at the top of an ontology. Clients refer to it by its featureSchemaId, which clients may choose."""

ONTOLOGY_NODE = Table(
    "ontology_node",
    METADATA,
    Column("ontology_id", String(25), ForeignKey("ontology.id"), primary_key=True),
    Column("feature_schema_id", Text, primary_key=True, index=True),
)
"""The feature schemas of ontologies, nested ones included (`links.py`)."""
