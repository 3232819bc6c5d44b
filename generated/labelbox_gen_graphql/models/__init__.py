"""The models of operations and fragments, and inputs, from schema/schema.graphql and queries/. DO NOT EDIT.

Importing this imports none of them: each comes with its module when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .connect_dataset_projects import ConnectDatasetProjects
    from .connect_project_datasets import ConnectProjectDatasets
    from .connect_project_labeling_frontend import ConnectProjectLabelingFrontend
    from .connect_project_ontology import ConnectProjectOntology
    from .create_dataset import CreateDataset
    from .create_labeling_frontend_options import CreateLabelingFrontendOptions
    from .create_project import CreateProject
    from .data_row_fields import DataRowFields
    from .dataset_fields import DatasetFields
    from .delete_data_rows import DeleteDataRows
    from .delete_dataset import DeleteDataset
    from .delete_labels import DeleteLabels
    from .delete_project import DeleteProject
    from .disconnect_dataset_projects import DisconnectDatasetProjects
    from .disconnect_project_datasets import DisconnectProjectDatasets
    from .disconnect_project_labeling_frontend import DisconnectProjectLabelingFrontend
    from .export_data_rows_in_catalog import ExportDataRowsInCatalog
    from .export_data_rows_in_project import ExportDataRowsInProject
    from .find_label_import import FindLabelImport
    from .get_data_row import GetDataRow
    from .get_data_row_created_by import GetDataRowCreatedBy
    from .get_data_row_dataset import GetDataRowDataset
    from .get_data_row_organization import GetDataRowOrganization
    from .get_dataset import GetDataset
    from .get_dataset_created_by import GetDatasetCreatedBy
    from .get_dataset_organization import GetDatasetOrganization
    from .get_export_file import GetExportFile
    from .get_export_header import GetExportHeader
    from .get_label import GetLabel
    from .get_label_created_by import GetLabelCreatedBy
    from .get_label_data_row import GetLabelDataRow
    from .get_label_import import GetLabelImport
    from .get_label_import_created_by import GetLabelImportCreatedBy
    from .get_label_import_project import GetLabelImportProject
    from .get_label_project import GetLabelProject
    from .get_ontology import GetOntology
    from .get_ontology_created_by import GetOntologyCreatedBy
    from .get_organization import GetOrganization
    from .get_project import GetProject
    from .get_project_created_by import GetProjectCreatedBy
    from .get_project_label_count import GetProjectLabelCount
    from .get_project_labeling_frontend import GetProjectLabelingFrontend
    from .get_project_ontology import GetProjectOntology
    from .get_project_organization import GetProjectOrganization
    from .get_task import GetTask
    from .get_task_created_by import GetTaskCreatedBy
    from .get_task_organization import GetTaskOrganization
    from .get_user import GetUser
    from .get_user_org_role import GetUserOrgRole
    from .get_user_organization import GetUserOrganization
    from .inputs import (
        DataRowCustomMetadataUpsertInput,
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
        LabelingFrontendOptionsCreateInput,
        LabelingFrontendWhereInput,
        LabelUpdateInput,
        LabelWhereInput,
        ProjectCreateInput,
        ProjectUpdateInput,
        ProjectWhereInput,
        RelationToManyInput,
        RelationToOneInput,
        SearchFilterInput,
        SearchScopeInput,
        SearchServiceQueryInput,
        TaskWhereInput,
        UpsertOntologyInput,
        UserWhereInput,
        WhereUniqueIdInput,
    )
    from .label_fields import LabelFields
    from .label_import_fields import LabelImportFields
    from .labeling_frontend_fields import LabelingFrontendFields
    from .list_data_row_labels import ListDataRowLabels
    from .list_dataset_data_rows import ListDatasetDataRows
    from .list_dataset_projects import ListDatasetProjects
    from .list_datasets import ListDatasets
    from .list_failed_data_row_imports import ListFailedDataRowImports
    from .list_labeling_frontends import ListLabelingFrontends
    from .list_ontologies import ListOntologies
    from .list_ontology_projects import ListOntologyProjects
    from .list_organization_projects import ListOrganizationProjects
    from .list_organization_users import ListOrganizationUsers
    from .list_project_datasets import ListProjectDatasets
    from .list_project_label_imports import ListProjectLabelImports
    from .list_project_labels import ListProjectLabels
    from .list_projects import ListProjects
    from .list_roles import ListRoles
    from .list_successful_data_row_imports import ListSuccessfulDataRowImports
    from .list_user_created_tasks import ListUserCreatedTasks
    from .list_user_projects import ListUserProjects
    from .list_users import ListUsers
    from .ontology_fields import OntologyFields
    from .organization_fields import OrganizationFields
    from .project_fields import ProjectFields
    from .role_fields import RoleFields
    from .start_label_import_from_file import StartLabelImportFromFile
    from .start_label_import_from_url import StartLabelImportFromUrl
    from .task_fields import TaskFields
    from .update_data_row import UpdateDataRow
    from .update_dataset import UpdateDataset
    from .update_label import UpdateLabel
    from .update_project import UpdateProject
    from .upload_file import UploadFile
    from .upsert_data_rows import UpsertDataRows
    from .upsert_ontology import UpsertOntology
    from .user_fields import UserFields

_MODULES = {
    "ConnectDatasetProjects": "connect_dataset_projects",
    "ConnectProjectDatasets": "connect_project_datasets",
    "ConnectProjectLabelingFrontend": "connect_project_labeling_frontend",
    "ConnectProjectOntology": "connect_project_ontology",
    "CreateDataset": "create_dataset",
    "CreateLabelingFrontendOptions": "create_labeling_frontend_options",
    "CreateProject": "create_project",
    "DataRowCustomMetadataUpsertInput": "inputs",
    "DataRowFields": "data_row_fields",
    "DataRowUpdateInput": "inputs",
    "DataRowWhereInput": "inputs",
    "DatasetCreateInput": "inputs",
    "DatasetDataRowWhereInput": "inputs",
    "DatasetFields": "dataset_fields",
    "DatasetUpdateInput": "inputs",
    "DatasetWhereInput": "inputs",
    "DeleteDataRows": "delete_data_rows",
    "DeleteDataset": "delete_dataset",
    "DeleteLabels": "delete_labels",
    "DeleteProject": "delete_project",
    "DisconnectDatasetProjects": "disconnect_dataset_projects",
    "DisconnectProjectDatasets": "disconnect_project_datasets",
    "DisconnectProjectLabelingFrontend": "disconnect_project_labeling_frontend",
    "ExportCatalogFiltersInput": "inputs",
    "ExportCatalogParamsInput": "inputs",
    "ExportDataRowsInCatalog": "export_data_rows_in_catalog",
    "ExportDataRowsInCatalogInput": "inputs",
    "ExportDataRowsInProject": "export_data_rows_in_project",
    "ExportDataRowsInProjectInput": "inputs",
    "ExportProjectFiltersInput": "inputs",
    "ExportProjectParamsInput": "inputs",
    "FindLabelImport": "find_label_import",
    "GetDataRow": "get_data_row",
    "GetDataRowCreatedBy": "get_data_row_created_by",
    "GetDataRowDataset": "get_data_row_dataset",
    "GetDataRowOrganization": "get_data_row_organization",
    "GetDataset": "get_dataset",
    "GetDatasetCreatedBy": "get_dataset_created_by",
    "GetDatasetOrganization": "get_dataset_organization",
    "GetExportFile": "get_export_file",
    "GetExportHeader": "get_export_header",
    "GetLabel": "get_label",
    "GetLabelCreatedBy": "get_label_created_by",
    "GetLabelDataRow": "get_label_data_row",
    "GetLabelImport": "get_label_import",
    "GetLabelImportCreatedBy": "get_label_import_created_by",
    "GetLabelImportProject": "get_label_import_project",
    "GetLabelProject": "get_label_project",
    "GetOntology": "get_ontology",
    "GetOntologyCreatedBy": "get_ontology_created_by",
    "GetOrganization": "get_organization",
    "GetProject": "get_project",
    "GetProjectCreatedBy": "get_project_created_by",
    "GetProjectLabelCount": "get_project_label_count",
    "GetProjectLabelingFrontend": "get_project_labeling_frontend",
    "GetProjectOntology": "get_project_ontology",
    "GetProjectOrganization": "get_project_organization",
    "GetTask": "get_task",
    "GetTaskCreatedBy": "get_task_created_by",
    "GetTaskOrganization": "get_task_organization",
    "GetUser": "get_user",
    "GetUserOrgRole": "get_user_org_role",
    "GetUserOrganization": "get_user_organization",
    "LabelFields": "label_fields",
    "LabelImportFields": "label_import_fields",
    "LabelUpdateInput": "inputs",
    "LabelWhereInput": "inputs",
    "LabelingFrontendFields": "labeling_frontend_fields",
    "LabelingFrontendOptionsCreateInput": "inputs",
    "LabelingFrontendWhereInput": "inputs",
    "ListDataRowLabels": "list_data_row_labels",
    "ListDatasetDataRows": "list_dataset_data_rows",
    "ListDatasetProjects": "list_dataset_projects",
    "ListDatasets": "list_datasets",
    "ListFailedDataRowImports": "list_failed_data_row_imports",
    "ListLabelingFrontends": "list_labeling_frontends",
    "ListOntologies": "list_ontologies",
    "ListOntologyProjects": "list_ontology_projects",
    "ListOrganizationProjects": "list_organization_projects",
    "ListOrganizationUsers": "list_organization_users",
    "ListProjectDatasets": "list_project_datasets",
    "ListProjectLabelImports": "list_project_label_imports",
    "ListProjectLabels": "list_project_labels",
    "ListProjects": "list_projects",
    "ListRoles": "list_roles",
    "ListSuccessfulDataRowImports": "list_successful_data_row_imports",
    "ListUserCreatedTasks": "list_user_created_tasks",
    "ListUserProjects": "list_user_projects",
    "ListUsers": "list_users",
    "OntologyFields": "ontology_fields",
    "OrganizationFields": "organization_fields",
    "ProjectCreateInput": "inputs",
    "ProjectFields": "project_fields",
    "ProjectUpdateInput": "inputs",
    "ProjectWhereInput": "inputs",
    "RelationToManyInput": "inputs",
    "RelationToOneInput": "inputs",
    "RoleFields": "role_fields",
    "SearchFilterInput": "inputs",
    "SearchScopeInput": "inputs",
    "SearchServiceQueryInput": "inputs",
    "StartLabelImportFromFile": "start_label_import_from_file",
    "StartLabelImportFromUrl": "start_label_import_from_url",
    "TaskFields": "task_fields",
    "TaskWhereInput": "inputs",
    "UpdateDataRow": "update_data_row",
    "UpdateDataset": "update_dataset",
    "UpdateLabel": "update_label",
    "UpdateProject": "update_project",
    "UploadFile": "upload_file",
    "UpsertDataRows": "upsert_data_rows",
    "UpsertOntology": "upsert_ontology",
    "UpsertOntologyInput": "inputs",
    "UserFields": "user_fields",
    "UserWhereInput": "inputs",
    "WhereUniqueIdInput": "inputs",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return __all__


__all__ = [
    "ConnectDatasetProjects",
    "ConnectProjectDatasets",
    "ConnectProjectLabelingFrontend",
    "ConnectProjectOntology",
    "CreateDataset",
    "CreateLabelingFrontendOptions",
    "CreateProject",
    "DataRowCustomMetadataUpsertInput",
    "DataRowFields",
    "DataRowUpdateInput",
    "DataRowWhereInput",
    "DatasetCreateInput",
    "DatasetDataRowWhereInput",
    "DatasetFields",
    "DatasetUpdateInput",
    "DatasetWhereInput",
    "DeleteDataRows",
    "DeleteDataset",
    "DeleteLabels",
    "DeleteProject",
    "DisconnectDatasetProjects",
    "DisconnectProjectDatasets",
    "DisconnectProjectLabelingFrontend",
    "ExportCatalogFiltersInput",
    "ExportCatalogParamsInput",
    "ExportDataRowsInCatalog",
    "ExportDataRowsInCatalogInput",
    "ExportDataRowsInProject",
    "ExportDataRowsInProjectInput",
    "ExportProjectFiltersInput",
    "ExportProjectParamsInput",
    "FindLabelImport",
    "GetDataRow",
    "GetDataRowCreatedBy",
    "GetDataRowDataset",
    "GetDataRowOrganization",
    "GetDataset",
    "GetDatasetCreatedBy",
    "GetDatasetOrganization",
    "GetExportFile",
    "GetExportHeader",
    "GetLabel",
    "GetLabelCreatedBy",
    "GetLabelDataRow",
    "GetLabelImport",
    "GetLabelImportCreatedBy",
    "GetLabelImportProject",
    "GetLabelProject",
    "GetOntology",
    "GetOntologyCreatedBy",
    "GetOrganization",
    "GetProject",
    "GetProjectCreatedBy",
    "GetProjectLabelCount",
    "GetProjectLabelingFrontend",
    "GetProjectOntology",
    "GetProjectOrganization",
    "GetTask",
    "GetTaskCreatedBy",
    "GetTaskOrganization",
    "GetUser",
    "GetUserOrgRole",
    "GetUserOrganization",
    "LabelFields",
    "LabelImportFields",
    "LabelUpdateInput",
    "LabelWhereInput",
    "LabelingFrontendFields",
    "LabelingFrontendOptionsCreateInput",
    "LabelingFrontendWhereInput",
    "ListDataRowLabels",
    "ListDatasetDataRows",
    "ListDatasetProjects",
    "ListDatasets",
    "ListFailedDataRowImports",
    "ListLabelingFrontends",
    "ListOntologies",
    "ListOntologyProjects",
    "ListOrganizationProjects",
    "ListOrganizationUsers",
    "ListProjectDatasets",
    "ListProjectLabelImports",
    "ListProjectLabels",
    "ListProjects",
    "ListRoles",
    "ListSuccessfulDataRowImports",
    "ListUserCreatedTasks",
    "ListUserProjects",
    "ListUsers",
    "OntologyFields",
    "OrganizationFields",
    "ProjectCreateInput",
    "ProjectFields",
    "ProjectUpdateInput",
    "ProjectWhereInput",
    "RelationToManyInput",
    "RelationToOneInput",
    "RoleFields",
    "SearchFilterInput",
    "SearchScopeInput",
    "SearchServiceQueryInput",
    "StartLabelImportFromFile",
    "StartLabelImportFromUrl",
    "TaskFields",
    "TaskWhereInput",
    "UpdateDataRow",
    "UpdateDataset",
    "UpdateLabel",
    "UpdateProject",
    "UploadFile",
    "UpsertDataRows",
    "UpsertOntology",
    "UpsertOntologyInput",
    "UserFields",
    "UserWhereInput",
    "WhereUniqueIdInput",
]
