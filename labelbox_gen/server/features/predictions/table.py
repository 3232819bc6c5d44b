"""Tables of predictions and prediction models."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Float, Index, Integer, Text

from labelbox_gen.server.store.entity import Entity, ToMany, ToOne
from labelbox_gen.server.store.stored_json import as_annotations
from labelbox_gen.server.store.table import entity_table, reference

PREDICTION_MODEL = Entity(
    "PredictionModel",
    entity_table(
        "prediction_model",
        Column("name", Text, nullable=False),
        Column("slug", Text, nullable=False),
        Column("version", Integer, nullable=False),
        reference("user", "created_by_id"),
    ),
    relations={
        "createdBy": ToOne("User", "created_by_id"),
        "createdPredictions": ToMany("Prediction", "prediction_model_id"),
        "organization": ToOne("Organization", "organization_id"),
    },
)

PREDICTION = Entity(
    "Prediction",
    entity_table(
        "prediction",
        reference("project", nullable=False),
        reference("data_row", nullable=False),
        reference("prediction_model", nullable=False),
        Column("label", Text, nullable=False),
        Column("annotations", JSON, nullable=False, default={}),
        Column("agreement", Float),
        Index("ix_prediction_project_id_data_row_id", "project_id", "data_row_id"),
    ),
    relations={
        "dataRow": ToOne("DataRow", "data_row_id"),
        "organization": ToOne("Organization", "organization_id"),
        "predictionModel": ToOne("PredictionModel", "prediction_model_id"),
        "project": ToOne("Project", "project_id"),
    },
    readers={"annotations": as_annotations},
)
"""`annotations` is the parsed text of `label`, in the export format."""
