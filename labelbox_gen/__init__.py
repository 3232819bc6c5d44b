"""A typed SDK for Labelbox, generated from its GraphQL schema; nothing is loaded before it is used.

Written by `make codegen` from codegen/labelbox_gen_codegen/templates/init.py.j2. DO NOT EDIT.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labelbox_gen._async.client import AsyncClient
    from labelbox_gen._async.entities.data_row import AsyncDataRow
    from labelbox_gen._async.entities.dataset import AsyncDataset
    from labelbox_gen._async.entities.export_task import AsyncExportTask
    from labelbox_gen._async.entities.label_import import AsyncLabelImport
    from labelbox_gen._async.entities.ontology import AsyncOntology
    from labelbox_gen._async.entities.project import AsyncProject
    from labelbox_gen._async.entities.task import AsyncTask
    from labelbox_gen._async.pages import AsyncPaginatedCollection
    from labelbox_gen._runtime.upload import Upload
    from labelbox_gen._sync.client import Client
    from labelbox_gen._sync.entities.data_row import DataRow
    from labelbox_gen._sync.entities.dataset import Dataset
    from labelbox_gen._sync.entities.export_task import ExportTask
    from labelbox_gen._sync.entities.label_import import LabelImport
    from labelbox_gen._sync.entities.ontology import Ontology
    from labelbox_gen._sync.entities.project import Project
    from labelbox_gen._sync.entities.task import Task
    from labelbox_gen._sync.pages import PaginatedCollection
    from labelbox_gen.http import HttpConfig
    from labelbox_gen_graphql._async.label import AsyncLabel
    from labelbox_gen_graphql._async.labeling_frontend import AsyncLabelingFrontend
    from labelbox_gen_graphql._async.organization import AsyncOrganization
    from labelbox_gen_graphql._async.role import AsyncRole
    from labelbox_gen_graphql._async.user import AsyncUser
    from labelbox_gen_graphql._sync.label import Label
    from labelbox_gen_graphql._sync.labeling_frontend import LabelingFrontend
    from labelbox_gen_graphql._sync.organization import Organization
    from labelbox_gen_graphql._sync.role import Role
    from labelbox_gen_graphql._sync.user import User
    from labelbox_gen_graphql.enums import (
        AnnotationImportState,
        CustomMetadataKind,
        DatasetOrderByInput,
        EditorTaskType,
        LabelOrderByInput,
        MediaType,
        ProjectOrderByInput,
        TaskOrderByInput,
        TaskStatus,
        TaskStreamType,
        UploadType,
        UserOrderByInput,
    )

__all__ = [
    "AnnotationImportState",
    "AsyncClient",
    "AsyncDataRow",
    "AsyncDataset",
    "AsyncExportTask",
    "AsyncLabel",
    "AsyncLabelImport",
    "AsyncLabelingFrontend",
    "AsyncOntology",
    "AsyncOrganization",
    "AsyncPaginatedCollection",
    "AsyncProject",
    "AsyncRole",
    "AsyncTask",
    "AsyncUser",
    "Client",
    "CustomMetadataKind",
    "DataRow",
    "Dataset",
    "DatasetOrderByInput",
    "EditorTaskType",
    "ExportTask",
    "HttpConfig",
    "Label",
    "LabelImport",
    "LabelOrderByInput",
    "LabelingFrontend",
    "MediaType",
    "Ontology",
    "Organization",
    "PaginatedCollection",
    "Project",
    "ProjectOrderByInput",
    "Role",
    "Task",
    "TaskOrderByInput",
    "TaskStatus",
    "TaskStreamType",
    "Upload",
    "UploadType",
    "User",
    "UserOrderByInput",
]

_MODULES = {
    "AnnotationImportState": "labelbox_gen_graphql.enums",
    "AsyncClient": "labelbox_gen._async.client",
    "AsyncDataRow": "labelbox_gen._async.entities.data_row",
    "AsyncDataset": "labelbox_gen._async.entities.dataset",
    "AsyncExportTask": "labelbox_gen._async.entities.export_task",
    "AsyncLabel": "labelbox_gen_graphql._async.label",
    "AsyncLabelImport": "labelbox_gen._async.entities.label_import",
    "AsyncLabelingFrontend": "labelbox_gen_graphql._async.labeling_frontend",
    "AsyncOntology": "labelbox_gen._async.entities.ontology",
    "AsyncOrganization": "labelbox_gen_graphql._async.organization",
    "AsyncPaginatedCollection": "labelbox_gen._async.pages",
    "AsyncProject": "labelbox_gen._async.entities.project",
    "AsyncRole": "labelbox_gen_graphql._async.role",
    "AsyncTask": "labelbox_gen._async.entities.task",
    "AsyncUser": "labelbox_gen_graphql._async.user",
    "Client": "labelbox_gen._sync.client",
    "CustomMetadataKind": "labelbox_gen_graphql.enums",
    "DataRow": "labelbox_gen._sync.entities.data_row",
    "Dataset": "labelbox_gen._sync.entities.dataset",
    "DatasetOrderByInput": "labelbox_gen_graphql.enums",
    "EditorTaskType": "labelbox_gen_graphql.enums",
    "ExportTask": "labelbox_gen._sync.entities.export_task",
    "HttpConfig": "labelbox_gen.http",
    "Label": "labelbox_gen_graphql._sync.label",
    "LabelImport": "labelbox_gen._sync.entities.label_import",
    "LabelOrderByInput": "labelbox_gen_graphql.enums",
    "LabelingFrontend": "labelbox_gen_graphql._sync.labeling_frontend",
    "MediaType": "labelbox_gen_graphql.enums",
    "Ontology": "labelbox_gen._sync.entities.ontology",
    "Organization": "labelbox_gen_graphql._sync.organization",
    "PaginatedCollection": "labelbox_gen._sync.pages",
    "Project": "labelbox_gen._sync.entities.project",
    "ProjectOrderByInput": "labelbox_gen_graphql.enums",
    "Role": "labelbox_gen_graphql._sync.role",
    "Task": "labelbox_gen._sync.entities.task",
    "TaskOrderByInput": "labelbox_gen_graphql.enums",
    "TaskStatus": "labelbox_gen_graphql.enums",
    "TaskStreamType": "labelbox_gen_graphql.enums",
    "Upload": "labelbox_gen._runtime.upload",
    "UploadType": "labelbox_gen_graphql.enums",
    "User": "labelbox_gen_graphql._sync.user",
    "UserOrderByInput": "labelbox_gen_graphql.enums",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
