"""The models of operations and fragments, and inputs, from schema/schema.graphql and queries/. DO NOT EDIT.

Importing this package loads none of them: the module of a name is loaded at its first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .asset_metadata_fields import AssetMetadataFields
    from .assign_global_keys import AssignGlobalKeys
    from .attach_to_data_row import AttachToDataRow
    from .auto_qa_score_fields import AutoQaScoreFields
    from .benchmark_fields import BenchmarkFields
    from .cancel_task import CancelTask
    from .change_data_row_attachment import ChangeDataRowAttachment
    from .change_webhook import ChangeWebhook
    from .clear_global_keys import ClearGlobalKeys
    from .connect_dataset_projects import ConnectDatasetProjects
    from .connect_project_active_prediction_model import ConnectProjectActivePredictionModel
    from .connect_project_datasets import ConnectProjectDatasets
    from .connect_project_labeling_frontend import ConnectProjectLabelingFrontend
    from .connect_project_ontology import ConnectProjectOntology
    from .create_data_row_metadata import CreateDataRowMetadata
    from .create_dataset import CreateDataset
    from .create_label_benchmark import CreateLabelBenchmark
    from .create_prediction_model import CreatePredictionModel
    from .create_project import CreateProject
    from .create_project_label import CreateProjectLabel
    from .create_project_prediction import CreateProjectPrediction
    from .data_row_attachment_fields import DataRowAttachmentFields
    from .data_row_fields import DataRowFields
    from .dataset_fields import DatasetFields
    from .delete_asset_attachment import DeleteAssetAttachment
    from .delete_data_rows import DeleteDataRows
    from .delete_dataset import DeleteDataset
    from .delete_label_benchmark import DeleteLabelBenchmark
    from .delete_labels import DeleteLabels
    from .delete_project import DeleteProject
    from .delete_review import DeleteReview
    from .disconnect_dataset_projects import DisconnectDatasetProjects
    from .disconnect_project_active_prediction_model import DisconnectProjectActivePredictionModel
    from .disconnect_project_datasets import DisconnectProjectDatasets
    from .disconnect_project_labeling_frontend import DisconnectProjectLabelingFrontend
    from .export_data_rows_in_catalog import ExportDataRowsInCatalog
    from .export_data_rows_in_project import ExportDataRowsInProject
    from .export_file_fields import ExportFileFields
    from .export_header_fields import ExportHeaderFields
    from .export_project_labels import ExportProjectLabels
    from .extend_project_reservations import ExtendProjectReservations
    from .find_data_row_ids_of_external_ids import FindDataRowIdsOfExternalIds
    from .find_data_rows_of_global_keys import FindDataRowsOfGlobalKeys
    from .find_default_iam_integration import FindDefaultIamIntegration
    from .find_label_import import FindLabelImport
    from .get_asset_metadata import GetAssetMetadata
    from .get_assign_global_keys_result import GetAssignGlobalKeysResult
    from .get_benchmark import GetBenchmark
    from .get_benchmark_created_by import GetBenchmarkCreatedBy
    from .get_benchmark_reference_label import GetBenchmarkReferenceLabel
    from .get_cancelable_task_types import GetCancelableTaskTypes
    from .get_clear_global_keys_result import GetClearGlobalKeysResult
    from .get_data_row import GetDataRow
    from .get_data_row_created_by import GetDataRowCreatedBy
    from .get_data_row_dataset import GetDataRowDataset
    from .get_data_row_organization import GetDataRowOrganization
    from .get_data_rows_of_global_keys_result import GetDataRowsOfGlobalKeysResult
    from .get_dataset import GetDataset
    from .get_dataset_created_by import GetDatasetCreatedBy
    from .get_dataset_organization import GetDatasetOrganization
    from .get_export_file import GetExportFile
    from .get_export_header import GetExportHeader
    from .get_export_start import GetExportStart
    from .get_feature_schema import GetFeatureSchema
    from .get_label import GetLabel
    from .get_label_created_by import GetLabelCreatedBy
    from .get_label_data_row import GetLabelDataRow
    from .get_label_import import GetLabelImport
    from .get_label_import_created_by import GetLabelImportCreatedBy
    from .get_label_import_project import GetLabelImportProject
    from .get_label_project import GetLabelProject
    from .get_labeling_frontend import GetLabelingFrontend
    from .get_labeling_frontend_options import GetLabelingFrontendOptions
    from .get_labeling_frontend_options_labeling_frontend import GetLabelingFrontendOptionsLabelingFrontend
    from .get_labeling_frontend_options_organization import GetLabelingFrontendOptionsOrganization
    from .get_labeling_frontend_options_project import GetLabelingFrontendOptionsProject
    from .get_labeling_parameter_override_data_row import GetLabelingParameterOverrideDataRow
    from .get_metadata_ontology import GetMetadataOntology
    from .get_ontology import GetOntology
    from .get_ontology_created_by import GetOntologyCreatedBy
    from .get_organization import GetOrganization
    from .get_prediction import GetPrediction
    from .get_prediction_data_row import GetPredictionDataRow
    from .get_prediction_model import GetPredictionModel
    from .get_prediction_model_created_by import GetPredictionModelCreatedBy
    from .get_prediction_model_organization import GetPredictionModelOrganization
    from .get_prediction_organization import GetPredictionOrganization
    from .get_prediction_prediction_model import GetPredictionPredictionModel
    from .get_prediction_project import GetPredictionProject
    from .get_project import GetProject
    from .get_project_active_prediction_model import GetProjectActivePredictionModel
    from .get_project_created_by import GetProjectCreatedBy
    from .get_project_label_count import GetProjectLabelCount
    from .get_project_labeling_frontend import GetProjectLabelingFrontend
    from .get_project_ontology import GetProjectOntology
    from .get_project_organization import GetProjectOrganization
    from .get_project_review_metrics import GetProjectReviewMetrics
    from .get_review import GetReview
    from .get_review_created_by import GetReviewCreatedBy
    from .get_review_label import GetReviewLabel
    from .get_review_organization import GetReviewOrganization
    from .get_review_project import GetReviewProject
    from .get_task import GetTask
    from .get_task_created_by import GetTaskCreatedBy
    from .get_task_organization import GetTaskOrganization
    from .get_user import GetUser
    from .get_user_org_role import GetUserOrgRole
    from .get_user_organization import GetUserOrganization
    from .get_webhook import GetWebhook
    from .get_webhook_created_by import GetWebhookCreatedBy
    from .get_webhook_organization import GetWebhookOrganization
    from .get_webhook_project import GetWebhookProject
    from .inputs import (
        AssignGlobalKeyToDataRowInput,
        BenchmarkWhereInput,
        DataRowAttachmentUpdateInput,
        DataRowCustomMetadataBatchUpsertInput,
        DataRowCustomMetadataDataRowIdentifiersInput,
        DataRowCustomMetadataUpsertInput,
        DataRowIdentifierCustomMetadataBatchDeleteInput,
        DataRowIdentifierInput,
        DataRowUpdateInput,
        DataRowWhereInput,
        DatasetCreateInput,
        DatasetDataRowWhereInput,
        DatasetUpdateInput,
        DatasetWhereInput,
        ExportCatalogFiltersInput,
        ExportCatalogParamsInput,
        ExportDataRowsInCatalogInput,
        ExportDataRowsInProjectInput,
        ExportProjectFiltersInput,
        ExportProjectParamsInput,
        LabelingFrontendOptionsWhereInput,
        LabelingFrontendWhereInput,
        LabelingParameterOverrideInput,
        LabelingParameterOverrideWhereInput,
        LabelUpdateInput,
        LabelWhereInput,
        PredictionModelCreateInput,
        PredictionWhereInput,
        ProjectCreateInput,
        ProjectUpdateInput,
        ProjectWhereInput,
        RelationToManyInput,
        RelationToOneInput,
        ReviewUpdateInput,
        ReviewWhereInput,
        SearchFilterInput,
        SearchScopeInput,
        SearchServiceQueryInput,
        TaskWhereInput,
        UnsetLabelingParameterOverrideInput,
        UpsertCustomMetadataSchemaEnumOptionInput,
        UpsertCustomMetadataSchemaInput,
        UpsertOntologyInput,
        UpsertRootSchemaNodeInput,
        UserWhereInput,
        WebhookCreateInput,
        WebhookTopicListInput,
        WebhookUpdateInput,
        WebhookWhereInput,
        WhereUniqueIdInput,
    )
    from .label_fields import LabelFields
    from .label_import_fields import LabelImportFields
    from .labeling_frontend_fields import LabelingFrontendFields
    from .labeling_frontend_options_fields import LabelingFrontendOptionsFields
    from .labeling_parameter_override_fields import LabelingParameterOverrideFields
    from .list_attachments_of_data_row import ListAttachmentsOfDataRow
    from .list_data_row_asset_metadata import ListDataRowAssetMetadata
    from .list_data_row_labels import ListDataRowLabels
    from .list_data_row_predictions import ListDataRowPredictions
    from .list_dataset_data_rows import ListDatasetDataRows
    from .list_dataset_projects import ListDatasetProjects
    from .list_datasets import ListDatasets
    from .list_failed_data_row_imports import ListFailedDataRowImports
    from .list_feature_schemas import ListFeatureSchemas
    from .list_label_reviews import ListLabelReviews
    from .list_labeling_frontend_projects import ListLabelingFrontendProjects
    from .list_labeling_frontends import ListLabelingFrontends
    from .list_ontologies import ListOntologies
    from .list_ontology_projects import ListOntologyProjects
    from .list_organization_projects import ListOrganizationProjects
    from .list_organization_users import ListOrganizationUsers
    from .list_organization_webhooks import ListOrganizationWebhooks
    from .list_prediction_model_created_predictions import ListPredictionModelCreatedPredictions
    from .list_project_benchmarks import ListProjectBenchmarks
    from .list_project_datasets import ListProjectDatasets
    from .list_project_label_imports import ListProjectLabelImports
    from .list_project_labeler_performance import ListProjectLabelerPerformance
    from .list_project_labeling_frontend_options import ListProjectLabelingFrontendOptions
    from .list_project_labeling_parameter_overrides import ListProjectLabelingParameterOverrides
    from .list_project_labels import ListProjectLabels
    from .list_project_predictions import ListProjectPredictions
    from .list_project_reviews import ListProjectReviews
    from .list_project_webhooks import ListProjectWebhooks
    from .list_projects import ListProjects
    from .list_roles import ListRoles
    from .list_successful_data_row_imports import ListSuccessfulDataRowImports
    from .list_user_created_tasks import ListUserCreatedTasks
    from .list_user_projects import ListUserProjects
    from .list_users import ListUsers
    from .ontology_fields import OntologyFields
    from .organization_fields import OrganizationFields
    from .page_dataset_data_rows import PageDatasetDataRows
    from .prediction_fields import PredictionFields
    from .prediction_model_fields import PredictionModelFields
    from .project_fields import ProjectFields
    from .read_data_row_metadata import ReadDataRowMetadata
    from .register_webhook import RegisterWebhook
    from .remove_data_row_metadata import RemoveDataRowMetadata
    from .remove_metadata_schema import RemoveMetadataSchema
    from .review_fields import ReviewFields
    from .review_label import ReviewLabel
    from .role_fields import RoleFields
    from .root_schema_node_fields import RootSchemaNodeFields
    from .set_dataset_signer import SetDatasetSigner
    from .set_project_labeling_parameter_overrides import SetProjectLabelingParameterOverrides
    from .set_up_project import SetUpProject
    from .start_label_import_from_file import StartLabelImportFromFile
    from .start_label_import_from_url import StartLabelImportFromUrl
    from .task_fields import TaskFields
    from .unset_project_labeling_parameter_overrides import UnsetProjectLabelingParameterOverrides
    from .update_data_row import UpdateDataRow
    from .update_dataset import UpdateDataset
    from .update_label import UpdateLabel
    from .update_project import UpdateProject
    from .update_review import UpdateReview
    from .upload_file import UploadFile
    from .upsert_data_row_metadata import UpsertDataRowMetadata
    from .upsert_data_rows import UpsertDataRows
    from .upsert_feature_schema import UpsertFeatureSchema
    from .upsert_label_feedback import UpsertLabelFeedback
    from .upsert_metadata_schema import UpsertMetadataSchema
    from .upsert_ontology import UpsertOntology
    from .upsert_project_review_queue import UpsertProjectReviewQueue
    from .user_fields import UserFields
    from .validate_dataset_signer import ValidateDatasetSigner
    from .webhook_fields import WebhookFields

_MODULES: dict[str, str] = {
    "AssetMetadataFields": "asset_metadata_fields",
    "AssignGlobalKeyToDataRowInput": "inputs",
    "AssignGlobalKeys": "assign_global_keys",
    "AttachToDataRow": "attach_to_data_row",
    "AutoQaScoreFields": "auto_qa_score_fields",
    "BenchmarkFields": "benchmark_fields",
    "BenchmarkWhereInput": "inputs",
    "CancelTask": "cancel_task",
    "ChangeDataRowAttachment": "change_data_row_attachment",
    "ChangeWebhook": "change_webhook",
    "ClearGlobalKeys": "clear_global_keys",
    "ConnectDatasetProjects": "connect_dataset_projects",
    "ConnectProjectActivePredictionModel": "connect_project_active_prediction_model",
    "ConnectProjectDatasets": "connect_project_datasets",
    "ConnectProjectLabelingFrontend": "connect_project_labeling_frontend",
    "ConnectProjectOntology": "connect_project_ontology",
    "CreateDataRowMetadata": "create_data_row_metadata",
    "CreateDataset": "create_dataset",
    "CreateLabelBenchmark": "create_label_benchmark",
    "CreatePredictionModel": "create_prediction_model",
    "CreateProject": "create_project",
    "CreateProjectLabel": "create_project_label",
    "CreateProjectPrediction": "create_project_prediction",
    "DataRowAttachmentFields": "data_row_attachment_fields",
    "DataRowAttachmentUpdateInput": "inputs",
    "DataRowCustomMetadataBatchUpsertInput": "inputs",
    "DataRowCustomMetadataDataRowIdentifiersInput": "inputs",
    "DataRowCustomMetadataUpsertInput": "inputs",
    "DataRowFields": "data_row_fields",
    "DataRowIdentifierCustomMetadataBatchDeleteInput": "inputs",
    "DataRowIdentifierInput": "inputs",
    "DataRowUpdateInput": "inputs",
    "DataRowWhereInput": "inputs",
    "DatasetCreateInput": "inputs",
    "DatasetDataRowWhereInput": "inputs",
    "DatasetFields": "dataset_fields",
    "DatasetUpdateInput": "inputs",
    "DatasetWhereInput": "inputs",
    "DeleteAssetAttachment": "delete_asset_attachment",
    "DeleteDataRows": "delete_data_rows",
    "DeleteDataset": "delete_dataset",
    "DeleteLabelBenchmark": "delete_label_benchmark",
    "DeleteLabels": "delete_labels",
    "DeleteProject": "delete_project",
    "DeleteReview": "delete_review",
    "DisconnectDatasetProjects": "disconnect_dataset_projects",
    "DisconnectProjectActivePredictionModel": "disconnect_project_active_prediction_model",
    "DisconnectProjectDatasets": "disconnect_project_datasets",
    "DisconnectProjectLabelingFrontend": "disconnect_project_labeling_frontend",
    "ExportCatalogFiltersInput": "inputs",
    "ExportCatalogParamsInput": "inputs",
    "ExportDataRowsInCatalog": "export_data_rows_in_catalog",
    "ExportDataRowsInCatalogInput": "inputs",
    "ExportDataRowsInProject": "export_data_rows_in_project",
    "ExportDataRowsInProjectInput": "inputs",
    "ExportFileFields": "export_file_fields",
    "ExportHeaderFields": "export_header_fields",
    "ExportProjectFiltersInput": "inputs",
    "ExportProjectLabels": "export_project_labels",
    "ExportProjectParamsInput": "inputs",
    "ExtendProjectReservations": "extend_project_reservations",
    "FindDataRowIdsOfExternalIds": "find_data_row_ids_of_external_ids",
    "FindDataRowsOfGlobalKeys": "find_data_rows_of_global_keys",
    "FindDefaultIamIntegration": "find_default_iam_integration",
    "FindLabelImport": "find_label_import",
    "GetAssetMetadata": "get_asset_metadata",
    "GetAssignGlobalKeysResult": "get_assign_global_keys_result",
    "GetBenchmark": "get_benchmark",
    "GetBenchmarkCreatedBy": "get_benchmark_created_by",
    "GetBenchmarkReferenceLabel": "get_benchmark_reference_label",
    "GetCancelableTaskTypes": "get_cancelable_task_types",
    "GetClearGlobalKeysResult": "get_clear_global_keys_result",
    "GetDataRow": "get_data_row",
    "GetDataRowCreatedBy": "get_data_row_created_by",
    "GetDataRowDataset": "get_data_row_dataset",
    "GetDataRowOrganization": "get_data_row_organization",
    "GetDataRowsOfGlobalKeysResult": "get_data_rows_of_global_keys_result",
    "GetDataset": "get_dataset",
    "GetDatasetCreatedBy": "get_dataset_created_by",
    "GetDatasetOrganization": "get_dataset_organization",
    "GetExportFile": "get_export_file",
    "GetExportHeader": "get_export_header",
    "GetExportStart": "get_export_start",
    "GetFeatureSchema": "get_feature_schema",
    "GetLabel": "get_label",
    "GetLabelCreatedBy": "get_label_created_by",
    "GetLabelDataRow": "get_label_data_row",
    "GetLabelImport": "get_label_import",
    "GetLabelImportCreatedBy": "get_label_import_created_by",
    "GetLabelImportProject": "get_label_import_project",
    "GetLabelProject": "get_label_project",
    "GetLabelingFrontend": "get_labeling_frontend",
    "GetLabelingFrontendOptions": "get_labeling_frontend_options",
    "GetLabelingFrontendOptionsLabelingFrontend": "get_labeling_frontend_options_labeling_frontend",
    "GetLabelingFrontendOptionsOrganization": "get_labeling_frontend_options_organization",
    "GetLabelingFrontendOptionsProject": "get_labeling_frontend_options_project",
    "GetLabelingParameterOverrideDataRow": "get_labeling_parameter_override_data_row",
    "GetMetadataOntology": "get_metadata_ontology",
    "GetOntology": "get_ontology",
    "GetOntologyCreatedBy": "get_ontology_created_by",
    "GetOrganization": "get_organization",
    "GetPrediction": "get_prediction",
    "GetPredictionDataRow": "get_prediction_data_row",
    "GetPredictionModel": "get_prediction_model",
    "GetPredictionModelCreatedBy": "get_prediction_model_created_by",
    "GetPredictionModelOrganization": "get_prediction_model_organization",
    "GetPredictionOrganization": "get_prediction_organization",
    "GetPredictionPredictionModel": "get_prediction_prediction_model",
    "GetPredictionProject": "get_prediction_project",
    "GetProject": "get_project",
    "GetProjectActivePredictionModel": "get_project_active_prediction_model",
    "GetProjectCreatedBy": "get_project_created_by",
    "GetProjectLabelCount": "get_project_label_count",
    "GetProjectLabelingFrontend": "get_project_labeling_frontend",
    "GetProjectOntology": "get_project_ontology",
    "GetProjectOrganization": "get_project_organization",
    "GetProjectReviewMetrics": "get_project_review_metrics",
    "GetReview": "get_review",
    "GetReviewCreatedBy": "get_review_created_by",
    "GetReviewLabel": "get_review_label",
    "GetReviewOrganization": "get_review_organization",
    "GetReviewProject": "get_review_project",
    "GetTask": "get_task",
    "GetTaskCreatedBy": "get_task_created_by",
    "GetTaskOrganization": "get_task_organization",
    "GetUser": "get_user",
    "GetUserOrgRole": "get_user_org_role",
    "GetUserOrganization": "get_user_organization",
    "GetWebhook": "get_webhook",
    "GetWebhookCreatedBy": "get_webhook_created_by",
    "GetWebhookOrganization": "get_webhook_organization",
    "GetWebhookProject": "get_webhook_project",
    "LabelFields": "label_fields",
    "LabelImportFields": "label_import_fields",
    "LabelUpdateInput": "inputs",
    "LabelWhereInput": "inputs",
    "LabelingFrontendFields": "labeling_frontend_fields",
    "LabelingFrontendOptionsFields": "labeling_frontend_options_fields",
    "LabelingFrontendOptionsWhereInput": "inputs",
    "LabelingFrontendWhereInput": "inputs",
    "LabelingParameterOverrideFields": "labeling_parameter_override_fields",
    "LabelingParameterOverrideInput": "inputs",
    "LabelingParameterOverrideWhereInput": "inputs",
    "ListAttachmentsOfDataRow": "list_attachments_of_data_row",
    "ListDataRowAssetMetadata": "list_data_row_asset_metadata",
    "ListDataRowLabels": "list_data_row_labels",
    "ListDataRowPredictions": "list_data_row_predictions",
    "ListDatasetDataRows": "list_dataset_data_rows",
    "ListDatasetProjects": "list_dataset_projects",
    "ListDatasets": "list_datasets",
    "ListFailedDataRowImports": "list_failed_data_row_imports",
    "ListFeatureSchemas": "list_feature_schemas",
    "ListLabelReviews": "list_label_reviews",
    "ListLabelingFrontendProjects": "list_labeling_frontend_projects",
    "ListLabelingFrontends": "list_labeling_frontends",
    "ListOntologies": "list_ontologies",
    "ListOntologyProjects": "list_ontology_projects",
    "ListOrganizationProjects": "list_organization_projects",
    "ListOrganizationUsers": "list_organization_users",
    "ListOrganizationWebhooks": "list_organization_webhooks",
    "ListPredictionModelCreatedPredictions": "list_prediction_model_created_predictions",
    "ListProjectBenchmarks": "list_project_benchmarks",
    "ListProjectDatasets": "list_project_datasets",
    "ListProjectLabelImports": "list_project_label_imports",
    "ListProjectLabelerPerformance": "list_project_labeler_performance",
    "ListProjectLabelingFrontendOptions": "list_project_labeling_frontend_options",
    "ListProjectLabelingParameterOverrides": "list_project_labeling_parameter_overrides",
    "ListProjectLabels": "list_project_labels",
    "ListProjectPredictions": "list_project_predictions",
    "ListProjectReviews": "list_project_reviews",
    "ListProjectWebhooks": "list_project_webhooks",
    "ListProjects": "list_projects",
    "ListRoles": "list_roles",
    "ListSuccessfulDataRowImports": "list_successful_data_row_imports",
    "ListUserCreatedTasks": "list_user_created_tasks",
    "ListUserProjects": "list_user_projects",
    "ListUsers": "list_users",
    "OntologyFields": "ontology_fields",
    "OrganizationFields": "organization_fields",
    "PageDatasetDataRows": "page_dataset_data_rows",
    "PredictionFields": "prediction_fields",
    "PredictionModelCreateInput": "inputs",
    "PredictionModelFields": "prediction_model_fields",
    "PredictionWhereInput": "inputs",
    "ProjectCreateInput": "inputs",
    "ProjectFields": "project_fields",
    "ProjectUpdateInput": "inputs",
    "ProjectWhereInput": "inputs",
    "ReadDataRowMetadata": "read_data_row_metadata",
    "RegisterWebhook": "register_webhook",
    "RelationToManyInput": "inputs",
    "RelationToOneInput": "inputs",
    "RemoveDataRowMetadata": "remove_data_row_metadata",
    "RemoveMetadataSchema": "remove_metadata_schema",
    "ReviewFields": "review_fields",
    "ReviewLabel": "review_label",
    "ReviewUpdateInput": "inputs",
    "ReviewWhereInput": "inputs",
    "RoleFields": "role_fields",
    "RootSchemaNodeFields": "root_schema_node_fields",
    "SearchFilterInput": "inputs",
    "SearchScopeInput": "inputs",
    "SearchServiceQueryInput": "inputs",
    "SetDatasetSigner": "set_dataset_signer",
    "SetProjectLabelingParameterOverrides": "set_project_labeling_parameter_overrides",
    "SetUpProject": "set_up_project",
    "StartLabelImportFromFile": "start_label_import_from_file",
    "StartLabelImportFromUrl": "start_label_import_from_url",
    "TaskFields": "task_fields",
    "TaskWhereInput": "inputs",
    "UnsetLabelingParameterOverrideInput": "inputs",
    "UnsetProjectLabelingParameterOverrides": "unset_project_labeling_parameter_overrides",
    "UpdateDataRow": "update_data_row",
    "UpdateDataset": "update_dataset",
    "UpdateLabel": "update_label",
    "UpdateProject": "update_project",
    "UpdateReview": "update_review",
    "UploadFile": "upload_file",
    "UpsertCustomMetadataSchemaEnumOptionInput": "inputs",
    "UpsertCustomMetadataSchemaInput": "inputs",
    "UpsertDataRowMetadata": "upsert_data_row_metadata",
    "UpsertDataRows": "upsert_data_rows",
    "UpsertFeatureSchema": "upsert_feature_schema",
    "UpsertLabelFeedback": "upsert_label_feedback",
    "UpsertMetadataSchema": "upsert_metadata_schema",
    "UpsertOntology": "upsert_ontology",
    "UpsertOntologyInput": "inputs",
    "UpsertProjectReviewQueue": "upsert_project_review_queue",
    "UpsertRootSchemaNodeInput": "inputs",
    "UserFields": "user_fields",
    "UserWhereInput": "inputs",
    "ValidateDatasetSigner": "validate_dataset_signer",
    "WebhookCreateInput": "inputs",
    "WebhookFields": "webhook_fields",
    "WebhookTopicListInput": "inputs",
    "WebhookUpdateInput": "inputs",
    "WebhookWhereInput": "inputs",
    "WhereUniqueIdInput": "inputs",
}


if not TYPE_CHECKING:  # type checkers see the names above, and report other names

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            from labelbox_gen.runtime import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__


__all__: list[str] = [
    "AssetMetadataFields",
    "AssignGlobalKeyToDataRowInput",
    "AssignGlobalKeys",
    "AttachToDataRow",
    "AutoQaScoreFields",
    "BenchmarkFields",
    "BenchmarkWhereInput",
    "CancelTask",
    "ChangeDataRowAttachment",
    "ChangeWebhook",
    "ClearGlobalKeys",
    "ConnectDatasetProjects",
    "ConnectProjectActivePredictionModel",
    "ConnectProjectDatasets",
    "ConnectProjectLabelingFrontend",
    "ConnectProjectOntology",
    "CreateDataRowMetadata",
    "CreateDataset",
    "CreateLabelBenchmark",
    "CreatePredictionModel",
    "CreateProject",
    "CreateProjectLabel",
    "CreateProjectPrediction",
    "DataRowAttachmentFields",
    "DataRowAttachmentUpdateInput",
    "DataRowCustomMetadataBatchUpsertInput",
    "DataRowCustomMetadataDataRowIdentifiersInput",
    "DataRowCustomMetadataUpsertInput",
    "DataRowFields",
    "DataRowIdentifierCustomMetadataBatchDeleteInput",
    "DataRowIdentifierInput",
    "DataRowUpdateInput",
    "DataRowWhereInput",
    "DatasetCreateInput",
    "DatasetDataRowWhereInput",
    "DatasetFields",
    "DatasetUpdateInput",
    "DatasetWhereInput",
    "DeleteAssetAttachment",
    "DeleteDataRows",
    "DeleteDataset",
    "DeleteLabelBenchmark",
    "DeleteLabels",
    "DeleteProject",
    "DeleteReview",
    "DisconnectDatasetProjects",
    "DisconnectProjectActivePredictionModel",
    "DisconnectProjectDatasets",
    "DisconnectProjectLabelingFrontend",
    "ExportCatalogFiltersInput",
    "ExportCatalogParamsInput",
    "ExportDataRowsInCatalog",
    "ExportDataRowsInCatalogInput",
    "ExportDataRowsInProject",
    "ExportDataRowsInProjectInput",
    "ExportFileFields",
    "ExportHeaderFields",
    "ExportProjectFiltersInput",
    "ExportProjectLabels",
    "ExportProjectParamsInput",
    "ExtendProjectReservations",
    "FindDataRowIdsOfExternalIds",
    "FindDataRowsOfGlobalKeys",
    "FindDefaultIamIntegration",
    "FindLabelImport",
    "GetAssetMetadata",
    "GetAssignGlobalKeysResult",
    "GetBenchmark",
    "GetBenchmarkCreatedBy",
    "GetBenchmarkReferenceLabel",
    "GetCancelableTaskTypes",
    "GetClearGlobalKeysResult",
    "GetDataRow",
    "GetDataRowCreatedBy",
    "GetDataRowDataset",
    "GetDataRowOrganization",
    "GetDataRowsOfGlobalKeysResult",
    "GetDataset",
    "GetDatasetCreatedBy",
    "GetDatasetOrganization",
    "GetExportFile",
    "GetExportHeader",
    "GetExportStart",
    "GetFeatureSchema",
    "GetLabel",
    "GetLabelCreatedBy",
    "GetLabelDataRow",
    "GetLabelImport",
    "GetLabelImportCreatedBy",
    "GetLabelImportProject",
    "GetLabelProject",
    "GetLabelingFrontend",
    "GetLabelingFrontendOptions",
    "GetLabelingFrontendOptionsLabelingFrontend",
    "GetLabelingFrontendOptionsOrganization",
    "GetLabelingFrontendOptionsProject",
    "GetLabelingParameterOverrideDataRow",
    "GetMetadataOntology",
    "GetOntology",
    "GetOntologyCreatedBy",
    "GetOrganization",
    "GetPrediction",
    "GetPredictionDataRow",
    "GetPredictionModel",
    "GetPredictionModelCreatedBy",
    "GetPredictionModelOrganization",
    "GetPredictionOrganization",
    "GetPredictionPredictionModel",
    "GetPredictionProject",
    "GetProject",
    "GetProjectActivePredictionModel",
    "GetProjectCreatedBy",
    "GetProjectLabelCount",
    "GetProjectLabelingFrontend",
    "GetProjectOntology",
    "GetProjectOrganization",
    "GetProjectReviewMetrics",
    "GetReview",
    "GetReviewCreatedBy",
    "GetReviewLabel",
    "GetReviewOrganization",
    "GetReviewProject",
    "GetTask",
    "GetTaskCreatedBy",
    "GetTaskOrganization",
    "GetUser",
    "GetUserOrgRole",
    "GetUserOrganization",
    "GetWebhook",
    "GetWebhookCreatedBy",
    "GetWebhookOrganization",
    "GetWebhookProject",
    "LabelFields",
    "LabelImportFields",
    "LabelUpdateInput",
    "LabelWhereInput",
    "LabelingFrontendFields",
    "LabelingFrontendOptionsFields",
    "LabelingFrontendOptionsWhereInput",
    "LabelingFrontendWhereInput",
    "LabelingParameterOverrideFields",
    "LabelingParameterOverrideInput",
    "LabelingParameterOverrideWhereInput",
    "ListAttachmentsOfDataRow",
    "ListDataRowAssetMetadata",
    "ListDataRowLabels",
    "ListDataRowPredictions",
    "ListDatasetDataRows",
    "ListDatasetProjects",
    "ListDatasets",
    "ListFailedDataRowImports",
    "ListFeatureSchemas",
    "ListLabelReviews",
    "ListLabelingFrontendProjects",
    "ListLabelingFrontends",
    "ListOntologies",
    "ListOntologyProjects",
    "ListOrganizationProjects",
    "ListOrganizationUsers",
    "ListOrganizationWebhooks",
    "ListPredictionModelCreatedPredictions",
    "ListProjectBenchmarks",
    "ListProjectDatasets",
    "ListProjectLabelImports",
    "ListProjectLabelerPerformance",
    "ListProjectLabelingFrontendOptions",
    "ListProjectLabelingParameterOverrides",
    "ListProjectLabels",
    "ListProjectPredictions",
    "ListProjectReviews",
    "ListProjectWebhooks",
    "ListProjects",
    "ListRoles",
    "ListSuccessfulDataRowImports",
    "ListUserCreatedTasks",
    "ListUserProjects",
    "ListUsers",
    "OntologyFields",
    "OrganizationFields",
    "PageDatasetDataRows",
    "PredictionFields",
    "PredictionModelCreateInput",
    "PredictionModelFields",
    "PredictionWhereInput",
    "ProjectCreateInput",
    "ProjectFields",
    "ProjectUpdateInput",
    "ProjectWhereInput",
    "ReadDataRowMetadata",
    "RegisterWebhook",
    "RelationToManyInput",
    "RelationToOneInput",
    "RemoveDataRowMetadata",
    "RemoveMetadataSchema",
    "ReviewFields",
    "ReviewLabel",
    "ReviewUpdateInput",
    "ReviewWhereInput",
    "RoleFields",
    "RootSchemaNodeFields",
    "SearchFilterInput",
    "SearchScopeInput",
    "SearchServiceQueryInput",
    "SetDatasetSigner",
    "SetProjectLabelingParameterOverrides",
    "SetUpProject",
    "StartLabelImportFromFile",
    "StartLabelImportFromUrl",
    "TaskFields",
    "TaskWhereInput",
    "UnsetLabelingParameterOverrideInput",
    "UnsetProjectLabelingParameterOverrides",
    "UpdateDataRow",
    "UpdateDataset",
    "UpdateLabel",
    "UpdateProject",
    "UpdateReview",
    "UploadFile",
    "UpsertCustomMetadataSchemaEnumOptionInput",
    "UpsertCustomMetadataSchemaInput",
    "UpsertDataRowMetadata",
    "UpsertDataRows",
    "UpsertFeatureSchema",
    "UpsertLabelFeedback",
    "UpsertMetadataSchema",
    "UpsertOntology",
    "UpsertOntologyInput",
    "UpsertProjectReviewQueue",
    "UpsertRootSchemaNodeInput",
    "UserFields",
    "UserWhereInput",
    "ValidateDatasetSigner",
    "WebhookCreateInput",
    "WebhookFields",
    "WebhookTopicListInput",
    "WebhookUpdateInput",
    "WebhookWhereInput",
    "WhereUniqueIdInput",
]
