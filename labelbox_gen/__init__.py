"""A typed SDK for Labelbox, generated from its GraphQL schema; nothing is loaded before it is used.

Written by `make codegen` from codegen/labelbox_gen_codegen/write/templates/init.py.j2. DO NOT EDIT.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labelbox_gen._async.client import AsyncClient
    from labelbox_gen._async.entities.asset_attachment import AsyncAssetAttachment
    from labelbox_gen._async.entities.asset_metadata import AsyncAssetMetadata
    from labelbox_gen._async.entities.benchmark import AsyncBenchmark
    from labelbox_gen._async.entities.data_row import AsyncDataRow
    from labelbox_gen._async.entities.dataset import AsyncDataset
    from labelbox_gen._async.entities.feature_schema import AsyncFeatureSchema
    from labelbox_gen._async.entities.label import AsyncLabel
    from labelbox_gen._async.entities.label_import import AsyncLabelImport
    from labelbox_gen._async.entities.labeler_performance import AsyncLabelerPerformance
    from labelbox_gen._async.entities.ontology import AsyncOntology
    from labelbox_gen._async.entities.project import AsyncProject
    from labelbox_gen._async.entities.review import AsyncReview
    from labelbox_gen._async.entities.task import AsyncTask
    from labelbox_gen._async.entities.webhook import AsyncWebhook
    from labelbox_gen._async.exports.export_task import AsyncExportTask
    from labelbox_gen._async.exports.stream_type import StreamType
    from labelbox_gen._async.metadata.ontology import AsyncDataRowMetadataOntology
    from labelbox_gen._async.mutation_batch import AsyncMutationBatch
    from labelbox_gen._async.ontologies.plan import AsyncAppliedPlan, AsyncOntologyPlan
    from labelbox_gen._async.paginated_collection import AsyncPaginatedCollection
    from labelbox_gen._async.uploads.data_upsert_task import AsyncDataUpsertTask
    from labelbox_gen._runtime.data_rows.identifiers import (
        DataRowIds,
        GlobalKey,
        GlobalKeys,
        UniqueId,
        UniqueIds,
    )
    from labelbox_gen._runtime.data_rows.outcomes import (
        AssignedGlobalKeys,
        ClearedGlobalKeys,
        DataRowIdsOfGlobalKeys,
    )
    from labelbox_gen._runtime.exports.params import ExportFilters, ExportParams
    from labelbox_gen._runtime.exports.rows import (
        ExportedDataRow,
        ExportedLabel,
        ExportedProject,
        ExportedRow,
    )
    from labelbox_gen._runtime.graphql.upload import Upload
    from labelbox_gen._runtime.metadata.rows import (
        DataRowMetadata,
        DataRowMetadataBatchResponse,
        DataRowMetadataField,
        DeleteDataRowMetadata,
    )
    from labelbox_gen._runtime.metadata.schemas import DataRowMetadataKind, DataRowMetadataSchema
    from labelbox_gen._runtime.mutation_batches.outcome import Outcome
    from labelbox_gen._runtime.ontologies.attributes import FeatureSchemaAttribute
    from labelbox_gen._runtime.ontologies.builder import OntologyBuilder
    from labelbox_gen._runtime.ontologies.changes import OntologyChange
    from labelbox_gen._runtime.ontologies.classifications import (
        Classification,
        Option,
        PromptResponseClassification,
        ResponseOption,
    )
    from labelbox_gen._runtime.ontologies.evaluation_tools import (
        FactCheckingTool,
        PromptIssueTool,
        StepReasoningTool,
    )
    from labelbox_gen._runtime.ontologies.ontology_kind import OntologyKind
    from labelbox_gen._runtime.ontologies.removal import DeleteFeatureFromOntologyResult
    from labelbox_gen._runtime.ontologies.tool_definitions import ToolDefinition, ToolVariant
    from labelbox_gen._runtime.ontologies.tools import RelationshipTool, Tool
    from labelbox_gen._runtime.projects.quality import QualityMode
    from labelbox_gen._runtime.uploads.data_row_spec import DataRowSpec
    from labelbox_gen._runtime.uploads.row_data import RawText
    from labelbox_gen._runtime.version import __version__
    from labelbox_gen._sync.client import Client
    from labelbox_gen._sync.entities.asset_attachment import AssetAttachment
    from labelbox_gen._sync.entities.asset_metadata import AssetMetadata
    from labelbox_gen._sync.entities.benchmark import Benchmark
    from labelbox_gen._sync.entities.data_row import DataRow
    from labelbox_gen._sync.entities.dataset import Dataset
    from labelbox_gen._sync.entities.feature_schema import FeatureSchema
    from labelbox_gen._sync.entities.label import Label
    from labelbox_gen._sync.entities.label_import import LabelImport
    from labelbox_gen._sync.entities.labeler_performance import LabelerPerformance
    from labelbox_gen._sync.entities.ontology import Ontology
    from labelbox_gen._sync.entities.project import Project
    from labelbox_gen._sync.entities.review import Review
    from labelbox_gen._sync.entities.task import Task
    from labelbox_gen._sync.entities.webhook import Webhook
    from labelbox_gen._sync.exports.export_task import ExportTask
    from labelbox_gen._sync.metadata.ontology import DataRowMetadataOntology
    from labelbox_gen._sync.mutation_batch import MutationBatch
    from labelbox_gen._sync.ontologies.plan import AppliedPlan, OntologyPlan
    from labelbox_gen._sync.paginated_collection import PaginatedCollection
    from labelbox_gen._sync.uploads.data_upsert_task import DataUpsertTask
    from labelbox_gen.http import HttpConfig
    from labelbox_gen_graphql._async.label_score import AsyncLabelScore
    from labelbox_gen_graphql._async.labeling_frontend import AsyncLabelingFrontend
    from labelbox_gen_graphql._async.labeling_frontend_options import AsyncLabelingFrontendOptions
    from labelbox_gen_graphql._async.labeling_parameter_override import AsyncLabelingParameterOverride
    from labelbox_gen_graphql._async.organization import AsyncOrganization
    from labelbox_gen_graphql._async.prediction import AsyncPrediction
    from labelbox_gen_graphql._async.prediction_model import AsyncPredictionModel
    from labelbox_gen_graphql._async.role import AsyncRole
    from labelbox_gen_graphql._async.user import AsyncUser
    from labelbox_gen_graphql._sync.label_score import LabelScore
    from labelbox_gen_graphql._sync.labeling_frontend import LabelingFrontend
    from labelbox_gen_graphql._sync.labeling_frontend_options import LabelingFrontendOptions
    from labelbox_gen_graphql._sync.labeling_parameter_override import LabelingParameterOverride
    from labelbox_gen_graphql._sync.organization import Organization
    from labelbox_gen_graphql._sync.prediction import Prediction
    from labelbox_gen_graphql._sync.prediction_model import PredictionModel
    from labelbox_gen_graphql._sync.role import Role
    from labelbox_gen_graphql._sync.user import User
    from labelbox_gen_graphql.enums import (
        AnnotationImportState,
        AttachmentType,
        BenchmarkOrderByInput,
        CustomMetadataKind,
        DataRowIdType,
        DataRowOrderByInput,
        DatasetOrderByInput,
        EditorTaskType,
        JobStatus,
        LabelingFrontendOptionsOrderByInput,
        LabelingParameterOverrideOrderByInput,
        LabelOrderByInput,
        MediaType,
        MetadataType,
        PredictionOrderByInput,
        ProjectOrderByInput,
        ReservationQueueType,
        ReviewNetScore,
        ReviewOrderByInput,
        TaskOrderByInput,
        TaskStatus,
        TaskStreamType,
        UploadType,
        UserOrderByInput,
        WebhookOrderByInput,
        WebhookStatus,
        WebhookTopic,
    )

    from . import exceptions as exceptions  # see _SUBMODULES
    from . import http as http
    from . import progress as progress
    from . import server as server
    from . import webhooks as webhooks

__all__ = [
    "AnnotationImportState",
    "AppliedPlan",
    "AssetAttachment",
    "AssetMetadata",
    "AssignedGlobalKeys",
    "AsyncAppliedPlan",
    "AsyncAssetAttachment",
    "AsyncAssetMetadata",
    "AsyncBenchmark",
    "AsyncClient",
    "AsyncDataRow",
    "AsyncDataRowMetadataOntology",
    "AsyncDataUpsertTask",
    "AsyncDataset",
    "AsyncExportTask",
    "AsyncFeatureSchema",
    "AsyncLabel",
    "AsyncLabelImport",
    "AsyncLabelScore",
    "AsyncLabelerPerformance",
    "AsyncLabelingFrontend",
    "AsyncLabelingFrontendOptions",
    "AsyncLabelingParameterOverride",
    "AsyncMutationBatch",
    "AsyncOntology",
    "AsyncOntologyPlan",
    "AsyncOrganization",
    "AsyncPaginatedCollection",
    "AsyncPrediction",
    "AsyncPredictionModel",
    "AsyncProject",
    "AsyncReview",
    "AsyncRole",
    "AsyncTask",
    "AsyncUser",
    "AsyncWebhook",
    "AttachmentType",
    "Benchmark",
    "BenchmarkOrderByInput",
    "Classification",
    "ClearedGlobalKeys",
    "Client",
    "CustomMetadataKind",
    "DataRow",
    "DataRowIdType",
    "DataRowIds",
    "DataRowIdsOfGlobalKeys",
    "DataRowMetadata",
    "DataRowMetadataBatchResponse",
    "DataRowMetadataField",
    "DataRowMetadataKind",
    "DataRowMetadataOntology",
    "DataRowMetadataSchema",
    "DataRowOrderByInput",
    "DataRowSpec",
    "DataUpsertTask",
    "Dataset",
    "DatasetOrderByInput",
    "DeleteDataRowMetadata",
    "DeleteFeatureFromOntologyResult",
    "EditorTaskType",
    "ExportFilters",
    "ExportParams",
    "ExportTask",
    "ExportedDataRow",
    "ExportedLabel",
    "ExportedProject",
    "ExportedRow",
    "FactCheckingTool",
    "FeatureSchema",
    "FeatureSchemaAttribute",
    "GlobalKey",
    "GlobalKeys",
    "HttpConfig",
    "JobStatus",
    "Label",
    "LabelImport",
    "LabelOrderByInput",
    "LabelScore",
    "LabelerPerformance",
    "LabelingFrontend",
    "LabelingFrontendOptions",
    "LabelingFrontendOptionsOrderByInput",
    "LabelingParameterOverride",
    "LabelingParameterOverrideOrderByInput",
    "MediaType",
    "MetadataType",
    "MutationBatch",
    "Ontology",
    "OntologyBuilder",
    "OntologyChange",
    "OntologyKind",
    "OntologyPlan",
    "Option",
    "Organization",
    "Outcome",
    "PaginatedCollection",
    "Prediction",
    "PredictionModel",
    "PredictionOrderByInput",
    "Project",
    "ProjectOrderByInput",
    "PromptIssueTool",
    "PromptResponseClassification",
    "QualityMode",
    "RawText",
    "RelationshipTool",
    "ReservationQueueType",
    "ResponseOption",
    "Review",
    "ReviewNetScore",
    "ReviewOrderByInput",
    "Role",
    "StepReasoningTool",
    "StreamType",
    "Task",
    "TaskOrderByInput",
    "TaskStatus",
    "TaskStreamType",
    "Tool",
    "ToolDefinition",
    "ToolVariant",
    "UniqueId",
    "UniqueIds",
    "Upload",
    "UploadType",
    "User",
    "UserOrderByInput",
    "Webhook",
    "WebhookOrderByInput",
    "WebhookStatus",
    "WebhookTopic",
    "__version__",
]

_MODULES = {
    "AnnotationImportState": "labelbox_gen_graphql.enums",
    "AppliedPlan": "labelbox_gen._sync.ontologies.plan",
    "AssetAttachment": "labelbox_gen._sync.entities.asset_attachment",
    "AssetMetadata": "labelbox_gen._sync.entities.asset_metadata",
    "AssignedGlobalKeys": "labelbox_gen._runtime.data_rows.outcomes",
    "AsyncAppliedPlan": "labelbox_gen._async.ontologies.plan",
    "AsyncAssetAttachment": "labelbox_gen._async.entities.asset_attachment",
    "AsyncAssetMetadata": "labelbox_gen._async.entities.asset_metadata",
    "AsyncBenchmark": "labelbox_gen._async.entities.benchmark",
    "AsyncClient": "labelbox_gen._async.client",
    "AsyncDataRow": "labelbox_gen._async.entities.data_row",
    "AsyncDataRowMetadataOntology": "labelbox_gen._async.metadata.ontology",
    "AsyncDataUpsertTask": "labelbox_gen._async.uploads.data_upsert_task",
    "AsyncDataset": "labelbox_gen._async.entities.dataset",
    "AsyncExportTask": "labelbox_gen._async.exports.export_task",
    "AsyncFeatureSchema": "labelbox_gen._async.entities.feature_schema",
    "AsyncLabel": "labelbox_gen._async.entities.label",
    "AsyncLabelImport": "labelbox_gen._async.entities.label_import",
    "AsyncLabelScore": "labelbox_gen_graphql._async.label_score",
    "AsyncLabelerPerformance": "labelbox_gen._async.entities.labeler_performance",
    "AsyncLabelingFrontend": "labelbox_gen_graphql._async.labeling_frontend",
    "AsyncLabelingFrontendOptions": "labelbox_gen_graphql._async.labeling_frontend_options",
    "AsyncLabelingParameterOverride": "labelbox_gen_graphql._async.labeling_parameter_override",
    "AsyncMutationBatch": "labelbox_gen._async.mutation_batch",
    "AsyncOntology": "labelbox_gen._async.entities.ontology",
    "AsyncOntologyPlan": "labelbox_gen._async.ontologies.plan",
    "AsyncOrganization": "labelbox_gen_graphql._async.organization",
    "AsyncPaginatedCollection": "labelbox_gen._async.paginated_collection",
    "AsyncPrediction": "labelbox_gen_graphql._async.prediction",
    "AsyncPredictionModel": "labelbox_gen_graphql._async.prediction_model",
    "AsyncProject": "labelbox_gen._async.entities.project",
    "AsyncReview": "labelbox_gen._async.entities.review",
    "AsyncRole": "labelbox_gen_graphql._async.role",
    "AsyncTask": "labelbox_gen._async.entities.task",
    "AsyncUser": "labelbox_gen_graphql._async.user",
    "AsyncWebhook": "labelbox_gen._async.entities.webhook",
    "AttachmentType": "labelbox_gen_graphql.enums",
    "Benchmark": "labelbox_gen._sync.entities.benchmark",
    "BenchmarkOrderByInput": "labelbox_gen_graphql.enums",
    "Classification": "labelbox_gen._runtime.ontologies.classifications",
    "ClearedGlobalKeys": "labelbox_gen._runtime.data_rows.outcomes",
    "Client": "labelbox_gen._sync.client",
    "CustomMetadataKind": "labelbox_gen_graphql.enums",
    "DataRow": "labelbox_gen._sync.entities.data_row",
    "DataRowIdType": "labelbox_gen_graphql.enums",
    "DataRowIds": "labelbox_gen._runtime.data_rows.identifiers",
    "DataRowIdsOfGlobalKeys": "labelbox_gen._runtime.data_rows.outcomes",
    "DataRowMetadata": "labelbox_gen._runtime.metadata.rows",
    "DataRowMetadataBatchResponse": "labelbox_gen._runtime.metadata.rows",
    "DataRowMetadataField": "labelbox_gen._runtime.metadata.rows",
    "DataRowMetadataKind": "labelbox_gen._runtime.metadata.schemas",
    "DataRowMetadataOntology": "labelbox_gen._sync.metadata.ontology",
    "DataRowMetadataSchema": "labelbox_gen._runtime.metadata.schemas",
    "DataRowOrderByInput": "labelbox_gen_graphql.enums",
    "DataRowSpec": "labelbox_gen._runtime.uploads.data_row_spec",
    "DataUpsertTask": "labelbox_gen._sync.uploads.data_upsert_task",
    "Dataset": "labelbox_gen._sync.entities.dataset",
    "DatasetOrderByInput": "labelbox_gen_graphql.enums",
    "DeleteDataRowMetadata": "labelbox_gen._runtime.metadata.rows",
    "DeleteFeatureFromOntologyResult": "labelbox_gen._runtime.ontologies.removal",
    "EditorTaskType": "labelbox_gen_graphql.enums",
    "ExportFilters": "labelbox_gen._runtime.exports.params",
    "ExportParams": "labelbox_gen._runtime.exports.params",
    "ExportTask": "labelbox_gen._sync.exports.export_task",
    "ExportedDataRow": "labelbox_gen._runtime.exports.rows",
    "ExportedLabel": "labelbox_gen._runtime.exports.rows",
    "ExportedProject": "labelbox_gen._runtime.exports.rows",
    "ExportedRow": "labelbox_gen._runtime.exports.rows",
    "FactCheckingTool": "labelbox_gen._runtime.ontologies.evaluation_tools",
    "FeatureSchema": "labelbox_gen._sync.entities.feature_schema",
    "FeatureSchemaAttribute": "labelbox_gen._runtime.ontologies.attributes",
    "GlobalKey": "labelbox_gen._runtime.data_rows.identifiers",
    "GlobalKeys": "labelbox_gen._runtime.data_rows.identifiers",
    "HttpConfig": "labelbox_gen.http",
    "JobStatus": "labelbox_gen_graphql.enums",
    "Label": "labelbox_gen._sync.entities.label",
    "LabelImport": "labelbox_gen._sync.entities.label_import",
    "LabelOrderByInput": "labelbox_gen_graphql.enums",
    "LabelScore": "labelbox_gen_graphql._sync.label_score",
    "LabelerPerformance": "labelbox_gen._sync.entities.labeler_performance",
    "LabelingFrontend": "labelbox_gen_graphql._sync.labeling_frontend",
    "LabelingFrontendOptions": "labelbox_gen_graphql._sync.labeling_frontend_options",
    "LabelingFrontendOptionsOrderByInput": "labelbox_gen_graphql.enums",
    "LabelingParameterOverride": "labelbox_gen_graphql._sync.labeling_parameter_override",
    "LabelingParameterOverrideOrderByInput": "labelbox_gen_graphql.enums",
    "MediaType": "labelbox_gen_graphql.enums",
    "MetadataType": "labelbox_gen_graphql.enums",
    "MutationBatch": "labelbox_gen._sync.mutation_batch",
    "Ontology": "labelbox_gen._sync.entities.ontology",
    "OntologyBuilder": "labelbox_gen._runtime.ontologies.builder",
    "OntologyChange": "labelbox_gen._runtime.ontologies.changes",
    "OntologyKind": "labelbox_gen._runtime.ontologies.ontology_kind",
    "OntologyPlan": "labelbox_gen._sync.ontologies.plan",
    "Option": "labelbox_gen._runtime.ontologies.classifications",
    "Organization": "labelbox_gen_graphql._sync.organization",
    "Outcome": "labelbox_gen._runtime.mutation_batches.outcome",
    "PaginatedCollection": "labelbox_gen._sync.paginated_collection",
    "Prediction": "labelbox_gen_graphql._sync.prediction",
    "PredictionModel": "labelbox_gen_graphql._sync.prediction_model",
    "PredictionOrderByInput": "labelbox_gen_graphql.enums",
    "Project": "labelbox_gen._sync.entities.project",
    "ProjectOrderByInput": "labelbox_gen_graphql.enums",
    "PromptIssueTool": "labelbox_gen._runtime.ontologies.evaluation_tools",
    "PromptResponseClassification": "labelbox_gen._runtime.ontologies.classifications",
    "QualityMode": "labelbox_gen._runtime.projects.quality",
    "RawText": "labelbox_gen._runtime.uploads.row_data",
    "RelationshipTool": "labelbox_gen._runtime.ontologies.tools",
    "ReservationQueueType": "labelbox_gen_graphql.enums",
    "ResponseOption": "labelbox_gen._runtime.ontologies.classifications",
    "Review": "labelbox_gen._sync.entities.review",
    "ReviewNetScore": "labelbox_gen_graphql.enums",
    "ReviewOrderByInput": "labelbox_gen_graphql.enums",
    "Role": "labelbox_gen_graphql._sync.role",
    "StepReasoningTool": "labelbox_gen._runtime.ontologies.evaluation_tools",
    "StreamType": "labelbox_gen._async.exports.stream_type",
    "Task": "labelbox_gen._sync.entities.task",
    "TaskOrderByInput": "labelbox_gen_graphql.enums",
    "TaskStatus": "labelbox_gen_graphql.enums",
    "TaskStreamType": "labelbox_gen_graphql.enums",
    "Tool": "labelbox_gen._runtime.ontologies.tools",
    "ToolDefinition": "labelbox_gen._runtime.ontologies.tool_definitions",
    "ToolVariant": "labelbox_gen._runtime.ontologies.tool_definitions",
    "UniqueId": "labelbox_gen._runtime.data_rows.identifiers",
    "UniqueIds": "labelbox_gen._runtime.data_rows.identifiers",
    "Upload": "labelbox_gen._runtime.graphql.upload",
    "UploadType": "labelbox_gen_graphql.enums",
    "User": "labelbox_gen_graphql._sync.user",
    "UserOrderByInput": "labelbox_gen_graphql.enums",
    "Webhook": "labelbox_gen._sync.entities.webhook",
    "WebhookOrderByInput": "labelbox_gen_graphql.enums",
    "WebhookStatus": "labelbox_gen_graphql.enums",
    "WebhookTopic": "labelbox_gen_graphql.enums",
    "__version__": "labelbox_gen._runtime.version",
}

#: Modules that are there without an import of their own: `labelbox_gen.server.run()`.
_SUBMODULES = frozenset(["exceptions", "http", "progress", "server", "webhooks"])


if not TYPE_CHECKING:  # checkers know the names above, and report any other

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if name in _SUBMODULES:
            return import_module(f".{name}", __name__)
        if module is None:
            from labelbox_gen._runtime.unknown_names import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = getattr(import_module(module), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
