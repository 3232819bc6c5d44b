"""Tables of projects and their links to data rows, datasets and resource tags."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    func,
    select,
)

from labelbox_gen.server.store.entity import Entity, Linked, ToMany, ToOne
from labelbox_gen.server.store.table import METADATA, entity_table, reference

from ..labels.table import LABEL
from ..people.table import MEMBERSHIP


def link_table(name: str, near: str, far: str, *columns: Column[Any]) -> Table:
    """A table of unique pairs of ids."""
    return Table(
        name,
        METADATA,
        Column(f"{near}_id", String(25), ForeignKey(f"{near}.id"), primary_key=True),
        Column(f"{far}_id", String(25), ForeignKey(f"{far}.id"), primary_key=True, index=True),
        *columns,
    )


PROJECT_DATASET = link_table("project_dataset", "project", "dataset")
PROJECT_RESOURCE_TAG = link_table("project_resource_tag", "project", "resource_tag")
PROJECT_DATA_ROW = link_table(
    "project_data_row",
    "project",
    "data_row",
    reference("batch", index=False),
    reference("task_queue", index=False),
    Column("priority", Integer, nullable=False, default=5),
)
"""The data rows of a project, none of them deleted. A row without a task queue is done."""
_IN = PROJECT_DATA_ROW.c
Index(
    "ix_project_data_row_task_queue_id_project_id_data_row_id",
    _IN.task_queue_id,
    _IN.project_id,
    _IN.data_row_id,
)
Index("ix_project_data_row_batch_id_data_row_id", _IN.batch_id, _IN.data_row_id)

_TABLE = entity_table(
    "project",
    Column("name", Text, nullable=False),
    Column("description", Text),
    Column("allowed_media_type", Text),
    Column("editor_task_type", Text),
    Column("upload_type", Text),
    Column("auto_audit_number_of_labels", Integer),
    Column("auto_audit_percentage", Float),
    Column("is_benchmark_enabled", Boolean),
    Column("is_consensus_enabled", Boolean),
    Column("last_activity_time", DateTime),
    Column("model_setup_complete", Boolean),
    Column("setup_complete", DateTime),
    Column("showing_predictions_to_labelers", Boolean),
    Column("instructions_url", Text),
    reference("user", "created_by_id"),
    reference("ontology"),
    reference("labeling_frontend"),
    reference("prediction_model", "active_prediction_model_id"),
    Column("review_quota", Float),
    Column("data_row_count", Integer, nullable=False, default=0, server_default="0"),
)
"""`data_row_count` is kept by `counts.py`."""
_LABEL = LABEL.table.c

_labels = (
    select(func.count()).where(_LABEL.project_id == _TABLE.c.id, _LABEL.deleted.is_(False)).correlate(_TABLE)
)
_done = (
    select(func.count()).where(_IN.project_id == _TABLE.c.id, _IN.task_queue_id.is_(None)).correlate(_TABLE)
)

PROJECT = Entity(
    "Project",
    _TABLE,
    relations={
        "activePredictionModel": ToOne("PredictionModel", "active_prediction_model_id"),
        "benchmarks": ToMany("Benchmark", "project_id"),
        "createdBy": ToOne("User", "created_by_id"),
        "datasets": Linked("Dataset", PROJECT_DATASET, "project_id", "dataset_id"),
        "labelingFrontend": ToOne("LabelingFrontend", "labeling_frontend_id"),
        "labelingFrontendOptions": ToMany("LabelingFrontendOptions", "project_id"),
        "labelingParameterOverrides": ToMany("LabelingParameterOverride", "project_id"),
        "labels": ToMany("Label", "project_id"),
        "ontology": ToOne("Ontology", "ontology_id"),
        "organization": ToOne("Organization", "organization_id"),
        "predictions": ToMany("Prediction", "project_id"),
        "resourceTags": Linked("ResourceTag", PROJECT_RESOURCE_TAG, "project_id", "resource_tag_id"),
        "reviews": ToMany("Review", "project_id"),
        "taskQueues": ToMany("TaskQueue", "project_id"),
        "users": Linked("User", MEMBERSHIP, "project_id", "user_id"),
        "webhooks": ToMany("Webhook", "project_id"),
    },
    computed={
        "completedDataRowCount": _done.scalar_subquery(),
        "labelCount": _labels.scalar_subquery(),
    },
)
