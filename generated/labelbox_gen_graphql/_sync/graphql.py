# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql.py. DO NOT EDIT.
"""One method for each operation, from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence

from labelbox_gen._runtime.operation import Send
from labelbox_gen._runtime.unset import UNSET, UnsetType
from labelbox_gen._runtime.upload import Upload
from labelbox_gen._runtime.validation import parsed
from labelbox_gen._runtime.variables import uint64, variables

from .. import enums, models, operations


class GraphQL:
    """The operations of `queries/` as methods; what they return are the models of `models`."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def connect_dataset_projects(
        self,
        id: str,
        project_id: str,
    ) -> models.ConnectDatasetProjects:
        """Change fields of a dataset.

        `queries/dataset.graphql:77`
        """
        return parsed(
            models.ConnectDatasetProjects,
            self._send(
                operations.CONNECT_DATASET_PROJECTS,
                variables(
                    {
                        "id": id,
                        "projectId": project_id,
                    }
                ),
            ),
        )

    def connect_project_datasets(
        self,
        id: str,
        dataset_id: str,
    ) -> models.ConnectProjectDatasets:
        """Change fields of a project.

        `queries/project.graphql:94`
        """
        return parsed(
            models.ConnectProjectDatasets,
            self._send(
                operations.CONNECT_PROJECT_DATASETS,
                variables(
                    {
                        "id": id,
                        "datasetId": dataset_id,
                    }
                ),
            ),
        )

    def connect_project_labeling_frontend(
        self,
        id: str,
        labeling_frontend_id: str,
    ) -> models.ConnectProjectLabelingFrontend:
        """Change fields of a project.

        `queries/project.graphql:68`
        """
        return parsed(
            models.ConnectProjectLabelingFrontend,
            self._send(
                operations.CONNECT_PROJECT_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                        "labelingFrontendId": labeling_frontend_id,
                    }
                ),
            ),
        )

    def connect_project_ontology(
        self,
        id: str,
        ontology_id: str,
    ) -> models.ConnectProjectOntology:
        """`queries/project.graphql:132`"""
        return parsed(
            models.ConnectProjectOntology,
            self._send(
                operations.CONNECT_PROJECT_ONTOLOGY,
                variables(
                    {
                        "id": id,
                        "ontologyId": ontology_id,
                    }
                ),
            ),
        )

    def create_dataset(
        self,
        data: models.DatasetCreateInput,
    ) -> models.CreateDataset:
        """Create a dataset.

        `queries/dataset.graphql:17`
        """
        return parsed(
            models.CreateDataset,
            self._send(
                operations.CREATE_DATASET,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    def create_labeling_frontend_options(
        self,
        data: models.LabelingFrontendOptionsCreateInput,
    ) -> models.CreateLabelingFrontendOptions:
        """Connect a labeling frontend to a project with its options.

        `queries/project.graphql:140`
        """
        return parsed(
            models.CreateLabelingFrontendOptions,
            self._send(
                operations.CREATE_LABELING_FRONTEND_OPTIONS,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    def create_project(
        self,
        data: models.ProjectCreateInput,
    ) -> models.CreateProject:
        """Create a project.

        `queries/project.graphql:18`
        """
        return parsed(
            models.CreateProject,
            self._send(
                operations.CREATE_PROJECT,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    def delete_data_rows(
        self,
        ids: Sequence[str],
    ) -> models.DeleteDataRows:
        """Delete data rows, with their labels.

        `queries/data_row.graphql:27`
        """
        return parsed(
            models.DeleteDataRows,
            self._send(
                operations.DELETE_DATA_ROWS,
                variables(
                    {
                        "ids": ids,
                    }
                ),
            ),
        )

    def delete_dataset(
        self,
        id: str,
    ) -> models.DeleteDataset:
        """Change fields of a dataset.

        `queries/dataset.graphql:29`
        """
        return parsed(
            models.DeleteDataset,
            self._send(
                operations.DELETE_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def delete_labels(
        self,
        ids: Sequence[str],
    ) -> models.DeleteLabels:
        """Delete labels; their data rows go back to the labeling queue.

        `queries/label.graphql:17`
        """
        return parsed(
            models.DeleteLabels,
            self._send(
                operations.DELETE_LABELS,
                variables(
                    {
                        "ids": ids,
                    }
                ),
            ),
        )

    def delete_project(
        self,
        id: str,
    ) -> models.DeleteProject:
        """Change fields of a project.

        `queries/project.graphql:30`
        """
        return parsed(
            models.DeleteProject,
            self._send(
                operations.DELETE_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def disconnect_dataset_projects(
        self,
        id: str,
        project_id: str,
    ) -> models.DisconnectDatasetProjects:
        """Change fields of a dataset.

        `queries/dataset.graphql:83`
        """
        return parsed(
            models.DisconnectDatasetProjects,
            self._send(
                operations.DISCONNECT_DATASET_PROJECTS,
                variables(
                    {
                        "id": id,
                        "projectId": project_id,
                    }
                ),
            ),
        )

    def disconnect_project_datasets(
        self,
        id: str,
        dataset_id: str,
    ) -> models.DisconnectProjectDatasets:
        """Change fields of a project.

        `queries/project.graphql:100`
        """
        return parsed(
            models.DisconnectProjectDatasets,
            self._send(
                operations.DISCONNECT_PROJECT_DATASETS,
                variables(
                    {
                        "id": id,
                        "datasetId": dataset_id,
                    }
                ),
            ),
        )

    def disconnect_project_labeling_frontend(
        self,
        id: str,
    ) -> models.DisconnectProjectLabelingFrontend:
        """Change fields of a project.

        `queries/project.graphql:74`
        """
        return parsed(
            models.DisconnectProjectLabelingFrontend,
            self._send(
                operations.DISCONNECT_PROJECT_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def export_data_rows_in_catalog(
        self,
        input: models.ExportDataRowsInCatalogInput,
    ) -> models.ExportDataRowsInCatalog:
        """Start a task that exports data rows of the organization.

        `queries/export.graphql:8`
        """
        return parsed(
            models.ExportDataRowsInCatalog,
            self._send(
                operations.EXPORT_DATA_ROWS_IN_CATALOG,
                variables(
                    {
                        "input": input,
                    }
                ),
            ),
        )

    def export_data_rows_in_project(
        self,
        input: models.ExportDataRowsInProjectInput,
    ) -> models.ExportDataRowsInProject:
        """Start a task that exports the data rows of a project.

        `queries/export.graphql:1`
        """
        return parsed(
            models.ExportDataRowsInProject,
            self._send(
                operations.EXPORT_DATA_ROWS_IN_PROJECT,
                variables(
                    {
                        "input": input,
                    }
                ),
            ),
        )

    def find_label_import(
        self,
        project_id: str,
        name: str,
    ) -> models.FindLabelImport:
        """Get a label import by project and name.

        `queries/label_import.graphql:11`
        """
        return parsed(
            models.FindLabelImport,
            self._send(
                operations.FIND_LABEL_IMPORT,
                variables(
                    {
                        "projectId": project_id,
                        "name": name,
                    }
                ),
            ),
        )

    def get_data_row(
        self,
        id: str,
    ) -> models.GetDataRow:
        """Get one data row by its id.

        `queries/data_row.graphql:15`
        """
        return parsed(
            models.GetDataRow,
            self._send(
                operations.GET_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_data_row_created_by(
        self,
        id: str,
    ) -> models.GetDataRowCreatedBy:
        """Get one data row by its id.

        `queries/data_row.graphql:41`
        """
        return parsed(
            models.GetDataRowCreatedBy,
            self._send(
                operations.GET_DATA_ROW_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_data_row_dataset(
        self,
        id: str,
    ) -> models.GetDataRowDataset:
        """Get one data row by its id.

        `queries/data_row.graphql:33`
        """
        return parsed(
            models.GetDataRowDataset,
            self._send(
                operations.GET_DATA_ROW_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_data_row_organization(
        self,
        id: str,
    ) -> models.GetDataRowOrganization:
        """Get one data row by its id.

        `queries/data_row.graphql:49`
        """
        return parsed(
            models.GetDataRowOrganization,
            self._send(
                operations.GET_DATA_ROW_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_dataset(
        self,
        id: str,
    ) -> models.GetDataset:
        """Get one dataset by its id.

        `queries/dataset.graphql:5`
        """
        return parsed(
            models.GetDataset,
            self._send(
                operations.GET_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_dataset_created_by(
        self,
        id: str,
    ) -> models.GetDatasetCreatedBy:
        """Get one dataset by its id.

        `queries/dataset.graphql:35`
        """
        return parsed(
            models.GetDatasetCreatedBy,
            self._send(
                operations.GET_DATASET_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_dataset_organization(
        self,
        id: str,
    ) -> models.GetDatasetOrganization:
        """Get one dataset by its id.

        `queries/dataset.graphql:43`
        """
        return parsed(
            models.GetDatasetOrganization,
            self._send(
                operations.GET_DATASET_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_export_file(
        self,
        id: str,
        stream_type: enums.TaskStreamType,
        offset: int,
    ) -> models.GetExportFile:
        """Get one task by its id.

        `queries/export.graphql:24`
        """
        return parsed(
            models.GetExportFile,
            self._send(
                operations.GET_EXPORT_FILE,
                variables(
                    {
                        "id": id,
                        "streamType": stream_type,
                        "offset": uint64(offset),
                    }
                ),
            ),
        )

    def get_export_header(
        self,
        id: str,
        stream_type: enums.TaskStreamType,
    ) -> models.GetExportHeader:
        """Get one task by its id.

        `queries/export.graphql:15`
        """
        return parsed(
            models.GetExportHeader,
            self._send(
                operations.GET_EXPORT_HEADER,
                variables(
                    {
                        "id": id,
                        "streamType": stream_type,
                    }
                ),
            ),
        )

    def get_label(
        self,
        id: str,
    ) -> models.GetLabel:
        """Get one label by its id.

        `queries/label.graphql:5`
        """
        return parsed(
            models.GetLabel,
            self._send(
                operations.GET_LABEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_label_created_by(
        self,
        id: str,
    ) -> models.GetLabelCreatedBy:
        """Get one label by its id.

        `queries/label.graphql:23`
        """
        return parsed(
            models.GetLabelCreatedBy,
            self._send(
                operations.GET_LABEL_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_label_data_row(
        self,
        id: str,
    ) -> models.GetLabelDataRow:
        """Get one label by its id.

        `queries/label.graphql:31`
        """
        return parsed(
            models.GetLabelDataRow,
            self._send(
                operations.GET_LABEL_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_label_import(
        self,
        id: str,
    ) -> models.GetLabelImport:
        """Get a label import by project and name.

        `queries/label_import.graphql:5`
        """
        return parsed(
            models.GetLabelImport,
            self._send(
                operations.GET_LABEL_IMPORT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_label_import_created_by(
        self,
        id: str,
    ) -> models.GetLabelImportCreatedBy:
        """Get a label import by project and name.

        `queries/label_import.graphql:17`
        """
        return parsed(
            models.GetLabelImportCreatedBy,
            self._send(
                operations.GET_LABEL_IMPORT_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_label_import_project(
        self,
        id: str,
    ) -> models.GetLabelImportProject:
        """Get a label import by project and name.

        `queries/label_import.graphql:25`
        """
        return parsed(
            models.GetLabelImportProject,
            self._send(
                operations.GET_LABEL_IMPORT_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_label_project(
        self,
        id: str,
    ) -> models.GetLabelProject:
        """Get one label by its id.

        `queries/label.graphql:39`
        """
        return parsed(
            models.GetLabelProject,
            self._send(
                operations.GET_LABEL_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_ontology(
        self,
        id: str,
    ) -> models.GetOntology:
        """Get one ontology by its id.

        `queries/ontology.graphql:5`
        """
        return parsed(
            models.GetOntology,
            self._send(
                operations.GET_ONTOLOGY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_ontology_created_by(
        self,
        id: str,
    ) -> models.GetOntologyCreatedBy:
        """Get one ontology by its id.

        `queries/ontology.graphql:26`
        """
        return parsed(
            models.GetOntologyCreatedBy,
            self._send(
                operations.GET_ONTOLOGY_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_organization(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetOrganization:
        """Get the organization of the API key.

        `queries/organization.graphql:5`
        """
        return parsed(
            models.GetOrganization,
            self._send(
                operations.GET_ORGANIZATION,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    def get_project(
        self,
        id: str,
    ) -> models.GetProject:
        """Get one project by its id.

        `queries/project.graphql:6`
        """
        return parsed(
            models.GetProject,
            self._send(
                operations.GET_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_project_created_by(
        self,
        id: str,
    ) -> models.GetProjectCreatedBy:
        """Get one project by its id.

        `queries/project.graphql:36`
        """
        return parsed(
            models.GetProjectCreatedBy,
            self._send(
                operations.GET_PROJECT_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_project_label_count(
        self,
        id: str,
    ) -> models.GetProjectLabelCount:
        """Get one project by its id.

        `queries/project.graphql:126`
        """
        return parsed(
            models.GetProjectLabelCount,
            self._send(
                operations.GET_PROJECT_LABEL_COUNT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_project_labeling_frontend(
        self,
        id: str,
    ) -> models.GetProjectLabelingFrontend:
        """Get one project by its id.

        `queries/project.graphql:60`
        """
        return parsed(
            models.GetProjectLabelingFrontend,
            self._send(
                operations.GET_PROJECT_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_project_ontology(
        self,
        id: str,
    ) -> models.GetProjectOntology:
        """Get one project by its id.

        `queries/project.graphql:52`
        """
        return parsed(
            models.GetProjectOntology,
            self._send(
                operations.GET_PROJECT_ONTOLOGY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_project_organization(
        self,
        id: str,
    ) -> models.GetProjectOrganization:
        """Get one project by its id.

        `queries/project.graphql:44`
        """
        return parsed(
            models.GetProjectOrganization,
            self._send(
                operations.GET_PROJECT_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_task(
        self,
        id: str,
    ) -> models.GetTask:
        """Get one task by its id.

        `queries/task.graphql:5`
        """
        return parsed(
            models.GetTask,
            self._send(
                operations.GET_TASK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_task_created_by(
        self,
        id: str,
    ) -> models.GetTaskCreatedBy:
        """Get one task by its id.

        `queries/task.graphql:11`
        """
        return parsed(
            models.GetTaskCreatedBy,
            self._send(
                operations.GET_TASK_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_task_organization(
        self,
        id: str,
    ) -> models.GetTaskOrganization:
        """Get one task by its id.

        `queries/task.graphql:19`
        """
        return parsed(
            models.GetTaskOrganization,
            self._send(
                operations.GET_TASK_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_user(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetUser:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:5`
        """
        return parsed(
            models.GetUser,
            self._send(
                operations.GET_USER,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    def get_user_org_role(
        self,
        id: str,
    ) -> models.GetUserOrgRole:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:25`
        """
        return parsed(
            models.GetUserOrgRole,
            self._send(
                operations.GET_USER_ORG_ROLE,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_user_organization(
        self,
        id: str,
    ) -> models.GetUserOrganization:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:17`
        """
        return parsed(
            models.GetUserOrganization,
            self._send(
                operations.GET_USER_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_data_row_labels(
        self,
        id: str,
        *,
        where: models.LabelWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.LabelOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDataRowLabels:
        """Get one data row by its id.

        `queries/data_row.graphql:57`
        """
        return parsed(
            models.ListDataRowLabels,
            self._send(
                operations.LIST_DATA_ROW_LABELS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_dataset_data_rows(
        self,
        id: str,
        *,
        where: models.DatasetDataRowWhereInput | None | UnsetType = UNSET,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListDatasetDataRows:
        """List the data rows of a dataset; `where` takes one comparison.

        `queries/dataset.graphql:51`
        """
        return parsed(
            models.ListDatasetDataRows,
            self._send(
                operations.LIST_DATASET_DATA_ROWS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "from": from_,
                        "first": first,
                    }
                ),
            ),
        )

    def list_dataset_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDatasetProjects:
        """Get one dataset by its id.

        `queries/dataset.graphql:63`
        """
        return parsed(
            models.ListDatasetProjects,
            self._send(
                operations.LIST_DATASET_PROJECTS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_datasets(
        self,
        *,
        where: models.DatasetWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListDatasets:
        """List the datasets that the user can see.

        `queries/dataset.graphql:11`
        """
        return parsed(
            models.ListDatasets,
            self._send(
                operations.LIST_DATASETS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def list_failed_data_row_imports(
        self,
        task_id: str,
        *,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListFailedDataRowImports:
        """`queries/data_row.graphql:91`"""
        return parsed(
            models.ListFailedDataRowImports,
            self._send(
                operations.LIST_FAILED_DATA_ROW_IMPORTS,
                variables(
                    {
                        "taskId": task_id,
                        "from": from_,
                        "first": first,
                    }
                ),
            ),
        )

    def list_labeling_frontends(
        self,
        *,
        where: models.LabelingFrontendWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListLabelingFrontends:
        """List the labeling frontends.

        `queries/labeling_frontend.graphql:5`
        """
        return parsed(
            models.ListLabelingFrontends,
            self._send(
                operations.LIST_LABELING_FRONTENDS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def list_ontologies(
        self,
        name_contains: str,
        *,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListOntologies:
        """List the ontologies whose name matches a search.

        `queries/ontology.graphql:11`
        """
        return parsed(
            models.ListOntologies,
            self._send(
                operations.LIST_ONTOLOGIES,
                variables(
                    {
                        "nameContains": name_contains,
                        "after": after,
                        "first": first,
                    }
                ),
            ),
        )

    def list_ontology_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListOntologyProjects:
        """Get one ontology by its id.

        `queries/ontology.graphql:34`
        """
        return parsed(
            models.ListOntologyProjects,
            self._send(
                operations.LIST_ONTOLOGY_PROJECTS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_organization_projects(
        self,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListOrganizationProjects:
        """Get the organization of the API key.

        `queries/organization.graphql:19`
        """
        return parsed(
            models.ListOrganizationProjects,
            self._send(
                operations.LIST_ORGANIZATION_PROJECTS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_organization_users(
        self,
        *,
        where: models.UserWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.UserOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListOrganizationUsers:
        """Get the organization of the API key.

        `queries/organization.graphql:11`
        """
        return parsed(
            models.ListOrganizationUsers,
            self._send(
                operations.LIST_ORGANIZATION_USERS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_project_datasets(
        self,
        id: str,
        *,
        where: models.DatasetWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.DatasetOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListProjectDatasets:
        """Get one project by its id.

        `queries/project.graphql:80`
        """
        return parsed(
            models.ListProjectDatasets,
            self._send(
                operations.LIST_PROJECT_DATASETS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_project_label_imports(
        self,
        id: str,
        *,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListProjectLabelImports:
        """List the label imports of a project.

        `queries/project.graphql:120`
        """
        return parsed(
            models.ListProjectLabelImports,
            self._send(
                operations.LIST_PROJECT_LABEL_IMPORTS,
                variables(
                    {
                        "id": id,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def list_project_labels(
        self,
        id: str,
        *,
        where: models.LabelWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.LabelOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListProjectLabels:
        """Get one project by its id.

        `queries/project.graphql:106`
        """
        return parsed(
            models.ListProjectLabels,
            self._send(
                operations.LIST_PROJECT_LABELS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_projects(
        self,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListProjects:
        """List the projects that the user can see.

        `queries/project.graphql:12`
        """
        return parsed(
            models.ListProjects,
            self._send(
                operations.LIST_PROJECTS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def list_roles(
        self,
        *,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListRoles:
        """List the roles of the organization.

        `queries/role.graphql:6`
        """
        return parsed(
            models.ListRoles,
            self._send(
                operations.LIST_ROLES,
                variables(
                    {
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def list_successful_data_row_imports(
        self,
        task_id: str,
        *,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListSuccessfulDataRowImports:
        """`queries/data_row.graphql:78`"""
        return parsed(
            models.ListSuccessfulDataRowImports,
            self._send(
                operations.LIST_SUCCESSFUL_DATA_ROW_IMPORTS,
                variables(
                    {
                        "taskId": task_id,
                        "from": from_,
                        "first": first,
                    }
                ),
            ),
        )

    def list_user_created_tasks(
        self,
        id: str,
        *,
        where: models.TaskWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.TaskOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListUserCreatedTasks:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:33`
        """
        return parsed(
            models.ListUserCreatedTasks,
            self._send(
                operations.LIST_USER_CREATED_TASKS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_user_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListUserProjects:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:47`
        """
        return parsed(
            models.ListUserProjects,
            self._send(
                operations.LIST_USER_PROJECTS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_users(
        self,
        *,
        where: models.UserWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListUsers:
        """List the users of the organization.

        `queries/user.graphql:11`
        """
        return parsed(
            models.ListUsers,
            self._send(
                operations.LIST_USERS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def start_label_import_from_file(
        self,
        project_id: str,
        name: str,
        file: Upload,
        content_length: int,
    ) -> models.StartLabelImportFromFile:
        """Start the import of NDJSON labels into a project, from a file or a URL.

        `queries/label_import.graphql:33`
        """
        return parsed(
            models.StartLabelImportFromFile,
            self._send(
                operations.START_LABEL_IMPORT_FROM_FILE,
                variables(
                    {
                        "projectId": project_id,
                        "name": name,
                        "file": file,
                        "contentLength": content_length,
                    }
                ),
            ),
        )

    def start_label_import_from_url(
        self,
        project_id: str,
        name: str,
        file_url: str,
    ) -> models.StartLabelImportFromUrl:
        """Start the import of NDJSON labels into a project, from a file or a URL.

        `queries/label_import.graphql:46`
        """
        return parsed(
            models.StartLabelImportFromUrl,
            self._send(
                operations.START_LABEL_IMPORT_FROM_URL,
                variables(
                    {
                        "projectId": project_id,
                        "name": name,
                        "fileUrl": file_url,
                    }
                ),
            ),
        )

    def update_data_row(
        self,
        id: str,
        data: models.DataRowUpdateInput,
    ) -> models.UpdateDataRow:
        """Change fields of a data row.

        `queries/data_row.graphql:21`
        """
        return parsed(
            models.UpdateDataRow,
            self._send(
                operations.UPDATE_DATA_ROW,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    def update_dataset(
        self,
        id: str,
        data: models.DatasetUpdateInput,
    ) -> models.UpdateDataset:
        """Change fields of a dataset.

        `queries/dataset.graphql:23`
        """
        return parsed(
            models.UpdateDataset,
            self._send(
                operations.UPDATE_DATASET,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    def update_label(
        self,
        id: str,
        data: models.LabelUpdateInput,
    ) -> models.UpdateLabel:
        """Change fields of a label.

        `queries/label.graphql:11`
        """
        return parsed(
            models.UpdateLabel,
            self._send(
                operations.UPDATE_LABEL,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    def update_project(
        self,
        id: str,
        data: models.ProjectUpdateInput,
    ) -> models.UpdateProject:
        """Change fields of a project.

        `queries/project.graphql:24`
        """
        return parsed(
            models.UpdateProject,
            self._send(
                operations.UPDATE_PROJECT,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    def upload_file(
        self,
        file: Upload,
        content_length: int,
        *,
        sign: bool | None | UnsetType = UNSET,
    ) -> models.UploadFile:
        """Store a file; the URL in the answer can be used as row data or in a manifest.

        `queries/file.graphql:2`
        """
        return parsed(
            models.UploadFile,
            self._send(
                operations.UPLOAD_FILE,
                variables(
                    {
                        "file": file,
                        "contentLength": content_length,
                        "sign": sign,
                    }
                ),
            ),
        )

    def upsert_data_rows(
        self,
        manifest_uri: str,
    ) -> models.UpsertDataRows:
        """Start a task that creates or changes the data rows of an uploaded manifest.

        `queries/data_row.graphql:72`
        """
        return parsed(
            models.UpsertDataRows,
            self._send(
                operations.UPSERT_DATA_ROWS,
                variables(
                    {
                        "manifestUri": manifest_uri,
                    }
                ),
            ),
        )

    def upsert_ontology(
        self,
        data: models.UpsertOntologyInput,
    ) -> models.UpsertOntology:
        """Create an ontology from its normalized JSON text.

        `queries/ontology.graphql:20`
        """
        return parsed(
            models.UpsertOntology,
            self._send(
                operations.UPSERT_ONTOLOGY,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )
