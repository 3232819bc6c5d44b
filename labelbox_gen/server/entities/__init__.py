"""The entities that the server keeps, one module each. A new entity is a module here and a line in `ENTITIES`."""

from __future__ import annotations

from collections.abc import Mapping

from ..store.entity import Entity
from .asset_metadata import ASSET_METADATA
from .batch import BATCH
from .benchmark import BENCHMARK
from .custom_metadata import METADATA_SCHEMA
from .data_row import ATTACHMENT, DATA_ROW
from .dataset import DATASET
from .export_window import EXPORT_WINDOW
from .job import JOB
from .label import LABEL
from .label_export import LABEL_EXPORT
from .label_import import LABEL_IMPORT, LABEL_IMPORT_PART
from .labeling_frontend import LABELING_FRONTEND, LABELING_FRONTEND_OPTIONS
from .labeling_parameter_override import LABELING_PARAMETER_OVERRIDE
from .ontology import FEATURE_SCHEMA, ONTOLOGY
from .organization import ORGANIZATION
from .prediction import PREDICTION, PREDICTION_MODEL
from .project import PROJECT, RESOURCE_TAG, TASK_QUEUE
from .reservation import RESERVATION
from .review import REVIEW
from .role import ROLE
from .stored_file import STORED_FILE
from .task import ASYNC_JOB, TASK, UPSERT_OUTCOME
from .user import API_KEY, PROJECT_MEMBER, USER
from .webhook import WEBHOOK, WEBHOOK_DELIVERY

ENTITIES: Mapping[str, Entity] = {
    entity.name: entity
    for entity in (
        API_KEY,
        ASSET_METADATA,
        ASYNC_JOB,
        ATTACHMENT,
        BATCH,
        BENCHMARK,
        DATASET,
        DATA_ROW,
        EXPORT_WINDOW,
        FEATURE_SCHEMA,
        JOB,
        LABEL,
        LABELING_FRONTEND,
        LABELING_FRONTEND_OPTIONS,
        LABELING_PARAMETER_OVERRIDE,
        LABEL_EXPORT,
        LABEL_IMPORT,
        LABEL_IMPORT_PART,
        METADATA_SCHEMA,
        ONTOLOGY,
        ORGANIZATION,
        PREDICTION,
        PREDICTION_MODEL,
        PROJECT,
        PROJECT_MEMBER,
        RESERVATION,
        RESOURCE_TAG,
        REVIEW,
        ROLE,
        STORED_FILE,
        TASK,
        TASK_QUEUE,
        USER,
        WEBHOOK,
        WEBHOOK_DELIVERY,
    )
}

__all__ = [
    "API_KEY",
    "ASSET_METADATA",
    "ASYNC_JOB",
    "ATTACHMENT",
    "BATCH",
    "BENCHMARK",
    "DATASET",
    "DATA_ROW",
    "ENTITIES",
    "EXPORT_WINDOW",
    "FEATURE_SCHEMA",
    "JOB",
    "LABEL",
    "LABELING_FRONTEND",
    "LABELING_FRONTEND_OPTIONS",
    "LABELING_PARAMETER_OVERRIDE",
    "LABEL_EXPORT",
    "LABEL_IMPORT",
    "LABEL_IMPORT_PART",
    "METADATA_SCHEMA",
    "ONTOLOGY",
    "ORGANIZATION",
    "PREDICTION",
    "PREDICTION_MODEL",
    "PROJECT",
    "PROJECT_MEMBER",
    "RESERVATION",
    "RESOURCE_TAG",
    "REVIEW",
    "ROLE",
    "STORED_FILE",
    "TASK",
    "TASK_QUEUE",
    "UPSERT_OUTCOME",
    "USER",
    "WEBHOOK",
    "WEBHOOK_DELIVERY",
]
