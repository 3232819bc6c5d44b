"""One method for each operation, from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from labelbox_gen.runtime import (
    UNSET,
    AsyncSend,
    UnsetType,
    Upload,
    parsed,
    uint64,
    variables,
)

from .. import enums, models, operations


class AsyncGraphQL:
    """The operations of `queries/` as methods; what they return are the models of `models`."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def change_webhook(
        self,
        id: str,
        data: models.WebhookUpdateInput,
    ) -> models.ChangeWebhook:
        """Change fields of a webhook.

        `queries/webhook.graphql:18`
        """
        return parsed(
            models.ChangeWebhook,
            await self._send(
                operations.CHANGE_WEBHOOK,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def connect_dataset_projects(
        self,
        id: str,
        project_id: str,
    ) -> models.ConnectDatasetProjects:
        """Change fields of a dataset.

        `queries/dataset.graphql:92`
        """
        return parsed(
            models.ConnectDatasetProjects,
            await self._send(
                operations.CONNECT_DATASET_PROJECTS,
                variables(
                    {
                        "id": id,
                        "projectId": project_id,
                    }
                ),
            ),
        )

    async def connect_project_active_prediction_model(
        self,
        id: str,
        prediction_model_id: str,
    ) -> models.ConnectProjectActivePredictionModel:
        """Change fields of a project.

        `queries/project.graphql:293`
        """
        return parsed(
            models.ConnectProjectActivePredictionModel,
            await self._send(
                operations.CONNECT_PROJECT_ACTIVE_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                        "predictionModelId": prediction_model_id,
                    }
                ),
            ),
        )

    async def connect_project_datasets(
        self,
        id: str,
        dataset_id: str,
    ) -> models.ConnectProjectDatasets:
        """Change fields of a project.

        `queries/project.graphql:94`
        """
        return parsed(
            models.ConnectProjectDatasets,
            await self._send(
                operations.CONNECT_PROJECT_DATASETS,
                variables(
                    {
                        "id": id,
                        "datasetId": dataset_id,
                    }
                ),
            ),
        )

    async def connect_project_labeling_frontend(
        self,
        id: str,
        labeling_frontend_id: str,
    ) -> models.ConnectProjectLabelingFrontend:
        """Change fields of a project.

        `queries/project.graphql:68`
        """
        return parsed(
            models.ConnectProjectLabelingFrontend,
            await self._send(
                operations.CONNECT_PROJECT_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                        "labelingFrontendId": labeling_frontend_id,
                    }
                ),
            ),
        )

    async def connect_project_ontology(
        self,
        id: str,
        ontology_id: str,
    ) -> models.ConnectProjectOntology:
        """`queries/project.graphql:132`"""
        return parsed(
            models.ConnectProjectOntology,
            await self._send(
                operations.CONNECT_PROJECT_ONTOLOGY,
                variables(
                    {
                        "id": id,
                        "ontologyId": ontology_id,
                    }
                ),
            ),
        )

    async def create_data_row_metadata(
        self,
        id: str,
        meta_type: enums.MetadataType,
        meta_value: str,
    ) -> models.CreateDataRowMetadata:
        """Create extra context for a data row.

        `queries/data_row.graphql:128`
        """
        return parsed(
            models.CreateDataRowMetadata,
            await self._send(
                operations.CREATE_DATA_ROW_METADATA,
                variables(
                    {
                        "id": id,
                        "metaType": meta_type,
                        "metaValue": meta_value,
                    }
                ),
            ),
        )

    async def create_dataset(
        self,
        data: models.DatasetCreateInput,
    ) -> models.CreateDataset:
        """Create a dataset.

        `queries/dataset.graphql:17`
        """
        return parsed(
            models.CreateDataset,
            await self._send(
                operations.CREATE_DATASET,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    async def create_label_benchmark(
        self,
        id: str,
    ) -> models.CreateLabelBenchmark:
        """Make a label the benchmark of its data row.

        `queries/label.graphql:61`
        """
        return parsed(
            models.CreateLabelBenchmark,
            await self._send(
                operations.CREATE_LABEL_BENCHMARK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def create_prediction_model(
        self,
        data: models.PredictionModelCreateInput,
    ) -> models.CreatePredictionModel:
        """Create a prediction model.

        `queries/prediction_model.graphql:11`
        """
        return parsed(
            models.CreatePredictionModel,
            await self._send(
                operations.CREATE_PREDICTION_MODEL,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    async def create_project(
        self,
        data: models.ProjectCreateInput,
    ) -> models.CreateProject:
        """Create a project.

        `queries/project.graphql:18`
        """
        return parsed(
            models.CreateProject,
            await self._send(
                operations.CREATE_PROJECT,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    async def create_project_label(
        self,
        id: str,
        data_row_id: str,
        *,
        label: str | None | UnsetType = UNSET,
        seconds_to_label: float | None | UnsetType = UNSET,
    ) -> models.CreateProjectLabel:
        """Create a label in a project.

        `queries/project.graphql:208`
        """
        return parsed(
            models.CreateProjectLabel,
            await self._send(
                operations.CREATE_PROJECT_LABEL,
                variables(
                    {
                        "id": id,
                        "dataRowId": data_row_id,
                        "label": label,
                        "secondsToLabel": seconds_to_label,
                    }
                ),
            ),
        )

    async def create_project_prediction(
        self,
        id: str,
        label: str,
        data_row_id: str,
        prediction_model_id: str,
    ) -> models.CreateProjectPrediction:
        """Create a prediction in a project.

        `queries/project.graphql:277`
        """
        return parsed(
            models.CreateProjectPrediction,
            await self._send(
                operations.CREATE_PROJECT_PREDICTION,
                variables(
                    {
                        "id": id,
                        "label": label,
                        "dataRowId": data_row_id,
                        "predictionModelId": prediction_model_id,
                    }
                ),
            ),
        )

    async def delete_data_rows(
        self,
        ids: Sequence[str],
    ) -> models.DeleteDataRows:
        """Delete data rows, with their labels.

        `queries/data_row.graphql:27`
        """
        return parsed(
            models.DeleteDataRows,
            await self._send(
                operations.DELETE_DATA_ROWS,
                variables(
                    {
                        "ids": ids,
                    }
                ),
            ),
        )

    async def delete_dataset(
        self,
        id: str,
    ) -> models.DeleteDataset:
        """Change fields of a dataset.

        `queries/dataset.graphql:29`
        """
        return parsed(
            models.DeleteDataset,
            await self._send(
                operations.DELETE_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def delete_label_benchmark(
        self,
        id: str,
    ) -> models.DeleteLabelBenchmark:
        """Make a label an ordinary one again.

        Not `DeleteBenchmark`, because the API identifies a benchmark by its label.

        `queries/benchmark.graphql:28`
        """
        return parsed(
            models.DeleteLabelBenchmark,
            await self._send(
                operations.DELETE_LABEL_BENCHMARK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def delete_labels(
        self,
        ids: Sequence[str],
    ) -> models.DeleteLabels:
        """Delete labels; their data rows go back to the labeling queue.

        `queries/label.graphql:17`
        """
        return parsed(
            models.DeleteLabels,
            await self._send(
                operations.DELETE_LABELS,
                variables(
                    {
                        "ids": ids,
                    }
                ),
            ),
        )

    async def delete_project(
        self,
        id: str,
    ) -> models.DeleteProject:
        """Change fields of a project.

        `queries/project.graphql:30`
        """
        return parsed(
            models.DeleteProject,
            await self._send(
                operations.DELETE_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def delete_review(
        self,
        id: str,
    ) -> models.DeleteReview:
        """Change fields of a review.

        `queries/review.graphql:17`
        """
        return parsed(
            models.DeleteReview,
            await self._send(
                operations.DELETE_REVIEW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def disconnect_dataset_projects(
        self,
        id: str,
        project_id: str,
    ) -> models.DisconnectDatasetProjects:
        """Change fields of a dataset.

        `queries/dataset.graphql:98`
        """
        return parsed(
            models.DisconnectDatasetProjects,
            await self._send(
                operations.DISCONNECT_DATASET_PROJECTS,
                variables(
                    {
                        "id": id,
                        "projectId": project_id,
                    }
                ),
            ),
        )

    async def disconnect_project_active_prediction_model(
        self,
        id: str,
    ) -> models.DisconnectProjectActivePredictionModel:
        """Change fields of a project.

        `queries/project.graphql:299`
        """
        return parsed(
            models.DisconnectProjectActivePredictionModel,
            await self._send(
                operations.DISCONNECT_PROJECT_ACTIVE_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def disconnect_project_datasets(
        self,
        id: str,
        dataset_id: str,
    ) -> models.DisconnectProjectDatasets:
        """Change fields of a project.

        `queries/project.graphql:100`
        """
        return parsed(
            models.DisconnectProjectDatasets,
            await self._send(
                operations.DISCONNECT_PROJECT_DATASETS,
                variables(
                    {
                        "id": id,
                        "datasetId": dataset_id,
                    }
                ),
            ),
        )

    async def disconnect_project_labeling_frontend(
        self,
        id: str,
    ) -> models.DisconnectProjectLabelingFrontend:
        """Change fields of a project.

        `queries/project.graphql:74`
        """
        return parsed(
            models.DisconnectProjectLabelingFrontend,
            await self._send(
                operations.DISCONNECT_PROJECT_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def export_data_rows_in_catalog(
        self,
        input: models.ExportDataRowsInCatalogInput,
    ) -> models.ExportDataRowsInCatalog:
        """Start a task that exports data rows of the organization.

        `queries/export.graphql:8`
        """
        return parsed(
            models.ExportDataRowsInCatalog,
            await self._send(
                operations.EXPORT_DATA_ROWS_IN_CATALOG,
                variables(
                    {
                        "input": input,
                    }
                ),
            ),
        )

    async def export_data_rows_in_project(
        self,
        input: models.ExportDataRowsInProjectInput,
    ) -> models.ExportDataRowsInProject:
        """Start a task that exports the data rows of a project.

        `queries/export.graphql:1`
        """
        return parsed(
            models.ExportDataRowsInProject,
            await self._send(
                operations.EXPORT_DATA_ROWS_IN_PROJECT,
                variables(
                    {
                        "input": input,
                    }
                ),
            ),
        )

    async def export_project_labels(
        self,
        id: str,
    ) -> models.ExportProjectLabels:
        """Get the file with all labels of a project; it is made anew at most every 30 minutes.

        A file is made at most every 30 minutes, so asking again does no harm.

        `queries/project.graphql:306`
        """
        return parsed(
            models.ExportProjectLabels,
            await self._send(
                operations.EXPORT_PROJECT_LABELS,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def extend_project_reservations(
        self,
        id: str,
        queue_type: enums.ReservationQueueType,
    ) -> models.ExtendProjectReservations:
        """Extend the user's reservations in a queue; the answer is their number.

        `queries/project.graphql:314`
        """
        return parsed(
            models.ExtendProjectReservations,
            await self._send(
                operations.EXTEND_PROJECT_RESERVATIONS,
                variables(
                    {
                        "id": id,
                        "queueType": queue_type,
                    }
                ),
            ),
        )

    async def find_label_import(
        self,
        project_id: str,
        name: str,
    ) -> models.FindLabelImport:
        """Get a label import by project and name.

        `queries/label_import.graphql:11`
        """
        return parsed(
            models.FindLabelImport,
            await self._send(
                operations.FIND_LABEL_IMPORT,
                variables(
                    {
                        "projectId": project_id,
                        "name": name,
                    }
                ),
            ),
        )

    async def get_asset_metadata(
        self,
        id: str,
    ) -> models.GetAssetMetadata:
        """Get the metadata of a data row by its id.

        `queries/asset_metadata.graphql:5`
        """
        return parsed(
            models.GetAssetMetadata,
            await self._send(
                operations.GET_ASSET_METADATA,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_benchmark(
        self,
        id: str,
    ) -> models.GetBenchmark:
        """Get one benchmark by its id.

        `queries/benchmark.graphql:5`
        """
        return parsed(
            models.GetBenchmark,
            await self._send(
                operations.GET_BENCHMARK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_benchmark_created_by(
        self,
        id: str,
    ) -> models.GetBenchmarkCreatedBy:
        """Get one benchmark by its id.

        `queries/benchmark.graphql:11`
        """
        return parsed(
            models.GetBenchmarkCreatedBy,
            await self._send(
                operations.GET_BENCHMARK_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_benchmark_reference_label(
        self,
        id: str,
    ) -> models.GetBenchmarkReferenceLabel:
        """Get one benchmark by its id.

        `queries/benchmark.graphql:19`
        """
        return parsed(
            models.GetBenchmarkReferenceLabel,
            await self._send(
                operations.GET_BENCHMARK_REFERENCE_LABEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_data_row(
        self,
        id: str,
    ) -> models.GetDataRow:
        """Get one data row by its id.

        `queries/data_row.graphql:15`
        """
        return parsed(
            models.GetDataRow,
            await self._send(
                operations.GET_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_data_row_created_by(
        self,
        id: str,
    ) -> models.GetDataRowCreatedBy:
        """Get one data row by its id.

        `queries/data_row.graphql:41`
        """
        return parsed(
            models.GetDataRowCreatedBy,
            await self._send(
                operations.GET_DATA_ROW_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_data_row_dataset(
        self,
        id: str,
    ) -> models.GetDataRowDataset:
        """Get one data row by its id.

        `queries/data_row.graphql:33`
        """
        return parsed(
            models.GetDataRowDataset,
            await self._send(
                operations.GET_DATA_ROW_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_data_row_organization(
        self,
        id: str,
    ) -> models.GetDataRowOrganization:
        """Get one data row by its id.

        `queries/data_row.graphql:49`
        """
        return parsed(
            models.GetDataRowOrganization,
            await self._send(
                operations.GET_DATA_ROW_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_dataset(
        self,
        id: str,
    ) -> models.GetDataset:
        """Get one dataset by its id.

        `queries/dataset.graphql:5`
        """
        return parsed(
            models.GetDataset,
            await self._send(
                operations.GET_DATASET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_dataset_created_by(
        self,
        id: str,
    ) -> models.GetDatasetCreatedBy:
        """Get one dataset by its id.

        `queries/dataset.graphql:35`
        """
        return parsed(
            models.GetDatasetCreatedBy,
            await self._send(
                operations.GET_DATASET_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_dataset_organization(
        self,
        id: str,
    ) -> models.GetDatasetOrganization:
        """Get one dataset by its id.

        `queries/dataset.graphql:43`
        """
        return parsed(
            models.GetDatasetOrganization,
            await self._send(
                operations.GET_DATASET_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_export_file(
        self,
        id: str,
        stream_type: enums.TaskStreamType,
        offset: int,
    ) -> models.GetExportFile:
        """Get one task by its id.

        `queries/export.graphql:51`
        """
        return parsed(
            models.GetExportFile,
            await self._send(
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

    async def get_export_header(
        self,
        id: str,
        stream_type: enums.TaskStreamType,
    ) -> models.GetExportHeader:
        """Get one task by its id.

        `queries/export.graphql:32`
        """
        return parsed(
            models.GetExportHeader,
            await self._send(
                operations.GET_EXPORT_HEADER,
                variables(
                    {
                        "id": id,
                        "streamType": stream_type,
                    }
                ),
            ),
        )

    async def get_export_start(
        self,
        id: str,
        stream_type: enums.TaskStreamType,
        offset: int,
    ) -> models.GetExportStart:
        """Get one task by its id.

        `queries/export.graphql:40`
        """
        return parsed(
            models.GetExportStart,
            await self._send(
                operations.GET_EXPORT_START,
                variables(
                    {
                        "id": id,
                        "streamType": stream_type,
                        "offset": uint64(offset),
                    }
                ),
            ),
        )

    async def get_label(
        self,
        id: str,
    ) -> models.GetLabel:
        """Get one label by its id.

        `queries/label.graphql:5`
        """
        return parsed(
            models.GetLabel,
            await self._send(
                operations.GET_LABEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_created_by(
        self,
        id: str,
    ) -> models.GetLabelCreatedBy:
        """Get one label by its id.

        `queries/label.graphql:23`
        """
        return parsed(
            models.GetLabelCreatedBy,
            await self._send(
                operations.GET_LABEL_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_data_row(
        self,
        id: str,
    ) -> models.GetLabelDataRow:
        """Get one label by its id.

        `queries/label.graphql:31`
        """
        return parsed(
            models.GetLabelDataRow,
            await self._send(
                operations.GET_LABEL_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_import(
        self,
        id: str,
    ) -> models.GetLabelImport:
        """Get a label import by project and name.

        `queries/label_import.graphql:5`
        """
        return parsed(
            models.GetLabelImport,
            await self._send(
                operations.GET_LABEL_IMPORT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_import_created_by(
        self,
        id: str,
    ) -> models.GetLabelImportCreatedBy:
        """Get a label import by project and name.

        `queries/label_import.graphql:17`
        """
        return parsed(
            models.GetLabelImportCreatedBy,
            await self._send(
                operations.GET_LABEL_IMPORT_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_import_project(
        self,
        id: str,
    ) -> models.GetLabelImportProject:
        """Get a label import by project and name.

        `queries/label_import.graphql:25`
        """
        return parsed(
            models.GetLabelImportProject,
            await self._send(
                operations.GET_LABEL_IMPORT_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_project(
        self,
        id: str,
    ) -> models.GetLabelProject:
        """Get one label by its id.

        `queries/label.graphql:39`
        """
        return parsed(
            models.GetLabelProject,
            await self._send(
                operations.GET_LABEL_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_frontend(
        self,
        id: str,
    ) -> models.GetLabelingFrontend:
        """Get one labeling frontend by its id.

        `queries/labeling_frontend.graphql:5`
        """
        return parsed(
            models.GetLabelingFrontend,
            await self._send(
                operations.GET_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_frontend_options(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptions:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:5`
        """
        return parsed(
            models.GetLabelingFrontendOptions,
            await self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_frontend_options_labeling_frontend(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsLabelingFrontend:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:11`
        """
        return parsed(
            models.GetLabelingFrontendOptionsLabelingFrontend,
            await self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_frontend_options_organization(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsOrganization:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:19`
        """
        return parsed(
            models.GetLabelingFrontendOptionsOrganization,
            await self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_frontend_options_project(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsProject:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:27`
        """
        return parsed(
            models.GetLabelingFrontendOptionsProject,
            await self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_parameter_override_data_row(
        self,
        id: str,
    ) -> models.GetLabelingParameterOverrideDataRow:
        """Get one override by its id.

        `queries/labeling_parameter_override.graphql:5`
        """
        return parsed(
            models.GetLabelingParameterOverrideDataRow,
            await self._send(
                operations.GET_LABELING_PARAMETER_OVERRIDE_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_ontology(
        self,
        id: str,
    ) -> models.GetOntology:
        """Get one ontology by its id.

        `queries/ontology.graphql:5`
        """
        return parsed(
            models.GetOntology,
            await self._send(
                operations.GET_ONTOLOGY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_ontology_created_by(
        self,
        id: str,
    ) -> models.GetOntologyCreatedBy:
        """Get one ontology by its id.

        `queries/ontology.graphql:26`
        """
        return parsed(
            models.GetOntologyCreatedBy,
            await self._send(
                operations.GET_ONTOLOGY_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_organization(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetOrganization:
        """Get the organization of the API key.

        `queries/organization.graphql:5`
        """
        return parsed(
            models.GetOrganization,
            await self._send(
                operations.GET_ORGANIZATION,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    async def get_prediction(
        self,
        id: str,
    ) -> models.GetPrediction:
        """Get one prediction by its id.

        `queries/prediction.graphql:5`
        """
        return parsed(
            models.GetPrediction,
            await self._send(
                operations.GET_PREDICTION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_data_row(
        self,
        id: str,
    ) -> models.GetPredictionDataRow:
        """Get one prediction by its id.

        `queries/prediction.graphql:11`
        """
        return parsed(
            models.GetPredictionDataRow,
            await self._send(
                operations.GET_PREDICTION_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_model(
        self,
        id: str,
    ) -> models.GetPredictionModel:
        """Get one prediction model by its id.

        `queries/prediction_model.graphql:5`
        """
        return parsed(
            models.GetPredictionModel,
            await self._send(
                operations.GET_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_model_created_by(
        self,
        id: str,
    ) -> models.GetPredictionModelCreatedBy:
        """Get one prediction model by its id.

        `queries/prediction_model.graphql:17`
        """
        return parsed(
            models.GetPredictionModelCreatedBy,
            await self._send(
                operations.GET_PREDICTION_MODEL_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_model_organization(
        self,
        id: str,
    ) -> models.GetPredictionModelOrganization:
        """Get one prediction model by its id.

        `queries/prediction_model.graphql:39`
        """
        return parsed(
            models.GetPredictionModelOrganization,
            await self._send(
                operations.GET_PREDICTION_MODEL_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_organization(
        self,
        id: str,
    ) -> models.GetPredictionOrganization:
        """Get one prediction by its id.

        `queries/prediction.graphql:19`
        """
        return parsed(
            models.GetPredictionOrganization,
            await self._send(
                operations.GET_PREDICTION_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_prediction_model(
        self,
        id: str,
    ) -> models.GetPredictionPredictionModel:
        """Get one prediction by its id.

        `queries/prediction.graphql:27`
        """
        return parsed(
            models.GetPredictionPredictionModel,
            await self._send(
                operations.GET_PREDICTION_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_project(
        self,
        id: str,
    ) -> models.GetPredictionProject:
        """Get one prediction by its id.

        `queries/prediction.graphql:35`
        """
        return parsed(
            models.GetPredictionProject,
            await self._send(
                operations.GET_PREDICTION_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_project(
        self,
        id: str,
    ) -> models.GetProject:
        """Get one project by its id.

        `queries/project.graphql:6`
        """
        return parsed(
            models.GetProject,
            await self._send(
                operations.GET_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_project_active_prediction_model(
        self,
        id: str,
    ) -> models.GetProjectActivePredictionModel:
        """Get one project by its id.

        `queries/project.graphql:285`
        """
        return parsed(
            models.GetProjectActivePredictionModel,
            await self._send(
                operations.GET_PROJECT_ACTIVE_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_project_created_by(
        self,
        id: str,
    ) -> models.GetProjectCreatedBy:
        """Get one project by its id.

        `queries/project.graphql:36`
        """
        return parsed(
            models.GetProjectCreatedBy,
            await self._send(
                operations.GET_PROJECT_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_project_label_count(
        self,
        id: str,
    ) -> models.GetProjectLabelCount:
        """Get one project by its id.

        `queries/project.graphql:126`
        """
        return parsed(
            models.GetProjectLabelCount,
            await self._send(
                operations.GET_PROJECT_LABEL_COUNT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_project_labeling_frontend(
        self,
        id: str,
    ) -> models.GetProjectLabelingFrontend:
        """Get one project by its id.

        `queries/project.graphql:60`
        """
        return parsed(
            models.GetProjectLabelingFrontend,
            await self._send(
                operations.GET_PROJECT_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_project_ontology(
        self,
        id: str,
    ) -> models.GetProjectOntology:
        """Get one project by its id.

        `queries/project.graphql:52`
        """
        return parsed(
            models.GetProjectOntology,
            await self._send(
                operations.GET_PROJECT_ONTOLOGY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_project_organization(
        self,
        id: str,
    ) -> models.GetProjectOrganization:
        """Get one project by its id.

        `queries/project.graphql:44`
        """
        return parsed(
            models.GetProjectOrganization,
            await self._send(
                operations.GET_PROJECT_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_project_review_metrics(
        self,
        id: str,
        net_score: enums.ReviewNetScore,
    ) -> models.GetProjectReviewMetrics:
        """Get one project by its id.

        `queries/project.graphql:334`
        """
        return parsed(
            models.GetProjectReviewMetrics,
            await self._send(
                operations.GET_PROJECT_REVIEW_METRICS,
                variables(
                    {
                        "id": id,
                        "netScore": net_score,
                    }
                ),
            ),
        )

    async def get_review(
        self,
        id: str,
    ) -> models.GetReview:
        """Get one review by its id.

        `queries/review.graphql:5`
        """
        return parsed(
            models.GetReview,
            await self._send(
                operations.GET_REVIEW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review_created_by(
        self,
        id: str,
    ) -> models.GetReviewCreatedBy:
        """Get one review by its id.

        `queries/review.graphql:23`
        """
        return parsed(
            models.GetReviewCreatedBy,
            await self._send(
                operations.GET_REVIEW_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review_label(
        self,
        id: str,
    ) -> models.GetReviewLabel:
        """Get one review by its id.

        `queries/review.graphql:31`
        """
        return parsed(
            models.GetReviewLabel,
            await self._send(
                operations.GET_REVIEW_LABEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review_organization(
        self,
        id: str,
    ) -> models.GetReviewOrganization:
        """Get one review by its id.

        `queries/review.graphql:39`
        """
        return parsed(
            models.GetReviewOrganization,
            await self._send(
                operations.GET_REVIEW_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review_project(
        self,
        id: str,
    ) -> models.GetReviewProject:
        """Get one review by its id.

        `queries/review.graphql:47`
        """
        return parsed(
            models.GetReviewProject,
            await self._send(
                operations.GET_REVIEW_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_task(
        self,
        id: str,
    ) -> models.GetTask:
        """Get one task by its id.

        `queries/task.graphql:5`
        """
        return parsed(
            models.GetTask,
            await self._send(
                operations.GET_TASK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_task_created_by(
        self,
        id: str,
    ) -> models.GetTaskCreatedBy:
        """Get one task by its id.

        `queries/task.graphql:11`
        """
        return parsed(
            models.GetTaskCreatedBy,
            await self._send(
                operations.GET_TASK_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_task_organization(
        self,
        id: str,
    ) -> models.GetTaskOrganization:
        """Get one task by its id.

        `queries/task.graphql:19`
        """
        return parsed(
            models.GetTaskOrganization,
            await self._send(
                operations.GET_TASK_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_user(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetUser:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:5`
        """
        return parsed(
            models.GetUser,
            await self._send(
                operations.GET_USER,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    async def get_user_org_role(
        self,
        id: str,
    ) -> models.GetUserOrgRole:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:25`
        """
        return parsed(
            models.GetUserOrgRole,
            await self._send(
                operations.GET_USER_ORG_ROLE,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_user_organization(
        self,
        id: str,
    ) -> models.GetUserOrganization:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:17`
        """
        return parsed(
            models.GetUserOrganization,
            await self._send(
                operations.GET_USER_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_webhook(
        self,
        id: str,
    ) -> models.GetWebhook:
        """Get one webhook by its id.

        `queries/webhook.graphql:5`
        """
        return parsed(
            models.GetWebhook,
            await self._send(
                operations.GET_WEBHOOK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_webhook_created_by(
        self,
        id: str,
    ) -> models.GetWebhookCreatedBy:
        """Get one webhook by its id.

        `queries/webhook.graphql:24`
        """
        return parsed(
            models.GetWebhookCreatedBy,
            await self._send(
                operations.GET_WEBHOOK_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_webhook_organization(
        self,
        id: str,
    ) -> models.GetWebhookOrganization:
        """Get one webhook by its id.

        `queries/webhook.graphql:32`
        """
        return parsed(
            models.GetWebhookOrganization,
            await self._send(
                operations.GET_WEBHOOK_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_webhook_project(
        self,
        id: str,
    ) -> models.GetWebhookProject:
        """Get one webhook by its id.

        `queries/webhook.graphql:40`
        """
        return parsed(
            models.GetWebhookProject,
            await self._send(
                operations.GET_WEBHOOK_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def list_data_row_asset_metadata(
        self,
        id: str,
        *,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListDataRowAssetMetadata:
        """Get one data row by its id.

        `queries/data_row.graphql:106`
        """
        return parsed(
            models.ListDataRowAssetMetadata,
            await self._send(
                operations.LIST_DATA_ROW_ASSET_METADATA,
                variables(
                    {
                        "id": id,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    async def list_data_row_labels(
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
            await self._send(
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

    async def list_data_row_predictions(
        self,
        id: str,
        *,
        where: models.PredictionWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.PredictionOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDataRowPredictions:
        """Get one data row by its id.

        `queries/data_row.graphql:114`
        """
        return parsed(
            models.ListDataRowPredictions,
            await self._send(
                operations.LIST_DATA_ROW_PREDICTIONS,
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

    async def list_dataset_data_rows(
        self,
        id: str,
        *,
        where: models.DataRowWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.DataRowOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDatasetDataRows:
        """Get one dataset by its id.

        `queries/dataset.graphql:51`
        """
        return parsed(
            models.ListDatasetDataRows,
            await self._send(
                operations.LIST_DATASET_DATA_ROWS,
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

    async def list_dataset_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListDatasetProjects:
        """Get one dataset by its id.

        `queries/dataset.graphql:78`
        """
        return parsed(
            models.ListDatasetProjects,
            await self._send(
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

    async def list_datasets(
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
            await self._send(
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

    async def list_failed_data_row_imports(
        self,
        task_id: str,
        *,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListFailedDataRowImports:
        """`queries/data_row.graphql:91`"""
        return parsed(
            models.ListFailedDataRowImports,
            await self._send(
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

    async def list_label_reviews(
        self,
        id: str,
        *,
        where: models.ReviewWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ReviewOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListLabelReviews:
        """Get one label by its id.

        `queries/label.graphql:47`
        """
        return parsed(
            models.ListLabelReviews,
            await self._send(
                operations.LIST_LABEL_REVIEWS,
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

    async def list_labeling_frontend_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListLabelingFrontendProjects:
        """Get one labeling frontend by its id.

        `queries/labeling_frontend.graphql:17`
        """
        return parsed(
            models.ListLabelingFrontendProjects,
            await self._send(
                operations.LIST_LABELING_FRONTEND_PROJECTS,
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

    async def list_labeling_frontends(
        self,
        *,
        where: models.LabelingFrontendWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListLabelingFrontends:
        """List the labeling frontends.

        `queries/labeling_frontend.graphql:11`
        """
        return parsed(
            models.ListLabelingFrontends,
            await self._send(
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

    async def list_ontologies(
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
            await self._send(
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

    async def list_ontology_projects(
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
            await self._send(
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

    async def list_organization_projects(
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
            await self._send(
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

    async def list_organization_users(
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
            await self._send(
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

    async def list_organization_webhooks(
        self,
        *,
        where: models.WebhookWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.WebhookOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListOrganizationWebhooks:
        """Get the organization of the API key.

        `queries/organization.graphql:32`
        """
        return parsed(
            models.ListOrganizationWebhooks,
            await self._send(
                operations.LIST_ORGANIZATION_WEBHOOKS,
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

    async def list_prediction_model_created_predictions(
        self,
        id: str,
        *,
        where: models.PredictionWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.PredictionOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListPredictionModelCreatedPredictions:
        """Get one prediction model by its id.

        `queries/prediction_model.graphql:25`
        """
        return parsed(
            models.ListPredictionModelCreatedPredictions,
            await self._send(
                operations.LIST_PREDICTION_MODEL_CREATED_PREDICTIONS,
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

    async def list_project_benchmarks(
        self,
        id: str,
        *,
        where: models.BenchmarkWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.BenchmarkOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListProjectBenchmarks:
        """Get one project by its id.

        `queries/project.graphql:221`
        """
        return parsed(
            models.ListProjectBenchmarks,
            await self._send(
                operations.LIST_PROJECT_BENCHMARKS,
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

    async def list_project_datasets(
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
            await self._send(
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

    async def list_project_label_imports(
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
            await self._send(
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

    async def list_project_labeler_performance(
        self,
        id: str,
        *,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListProjectLabelerPerformance:
        """Get one project by its id.

        `queries/project.graphql:318`
        """
        return parsed(
            models.ListProjectLabelerPerformance,
            await self._send(
                operations.LIST_PROJECT_LABELER_PERFORMANCE,
                variables(
                    {
                        "id": id,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    async def list_project_labeling_frontend_options(
        self,
        id: str,
        *,
        where: models.LabelingFrontendOptionsWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.LabelingFrontendOptionsOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListProjectLabelingFrontendOptions:
        """Get one project by its id.

        `queries/project.graphql:163`
        """
        return parsed(
            models.ListProjectLabelingFrontendOptions,
            await self._send(
                operations.LIST_PROJECT_LABELING_FRONTEND_OPTIONS,
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

    async def list_project_labeling_parameter_overrides(
        self,
        id: str,
        *,
        where: models.LabelingParameterOverrideWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.LabelingParameterOverrideOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListProjectLabelingParameterOverrides:
        """Get one project by its id.

        `queries/project.graphql:177`
        """
        return parsed(
            models.ListProjectLabelingParameterOverrides,
            await self._send(
                operations.LIST_PROJECT_LABELING_PARAMETER_OVERRIDES,
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

    async def list_project_labels(
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
            await self._send(
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

    async def list_project_predictions(
        self,
        id: str,
        *,
        where: models.PredictionWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.PredictionOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListProjectPredictions:
        """Get one project by its id.

        `queries/project.graphql:263`
        """
        return parsed(
            models.ListProjectPredictions,
            await self._send(
                operations.LIST_PROJECT_PREDICTIONS,
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

    async def list_project_reviews(
        self,
        id: str,
        *,
        where: models.ReviewWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ReviewOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListProjectReviews:
        """Get one project by its id.

        `queries/project.graphql:235`
        """
        return parsed(
            models.ListProjectReviews,
            await self._send(
                operations.LIST_PROJECT_REVIEWS,
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

    async def list_project_webhooks(
        self,
        id: str,
        *,
        where: models.WebhookWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.WebhookOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListProjectWebhooks:
        """Get one project by its id.

        `queries/project.graphql:249`
        """
        return parsed(
            models.ListProjectWebhooks,
            await self._send(
                operations.LIST_PROJECT_WEBHOOKS,
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

    async def list_projects(
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
            await self._send(
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

    async def list_roles(
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
            await self._send(
                operations.LIST_ROLES,
                variables(
                    {
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    async def list_successful_data_row_imports(
        self,
        task_id: str,
        *,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListSuccessfulDataRowImports:
        """`queries/data_row.graphql:78`"""
        return parsed(
            models.ListSuccessfulDataRowImports,
            await self._send(
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

    async def list_user_created_tasks(
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
            await self._send(
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

    async def list_user_projects(
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
            await self._send(
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

    async def list_users(
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
            await self._send(
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

    async def page_dataset_data_rows(
        self,
        id: str,
        *,
        where: models.DatasetDataRowWhereInput | None | UnsetType = UNSET,
        from_: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.PageDatasetDataRows:
        """List the data rows of a dataset; `where` takes one comparison.

        The way to page through many data rows; it has no order, and filters by one comparison only.

        `queries/dataset.graphql:66`
        """
        return parsed(
            models.PageDatasetDataRows,
            await self._send(
                operations.PAGE_DATASET_DATA_ROWS,
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

    async def register_webhook(
        self,
        data: models.WebhookCreateInput,
    ) -> models.RegisterWebhook:
        """Create a webhook.

        The topics of a webhook are a nested input, so `Webhook.create` and `Webhook.update` are written by
        hand.

        `queries/webhook.graphql:12`
        """
        return parsed(
            models.RegisterWebhook,
            await self._send(
                operations.REGISTER_WEBHOOK,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    async def review_label(
        self,
        id: str,
        project_id: str,
        score: float,
    ) -> models.ReviewLabel:
        """Create a review of a label.

        Not `CreateLabelReview`, because nobody should have to say which project the label belongs to.

        `queries/label.graphql:68`
        """
        return parsed(
            models.ReviewLabel,
            await self._send(
                operations.REVIEW_LABEL,
                variables(
                    {
                        "id": id,
                        "projectId": project_id,
                        "score": score,
                    }
                ),
            ),
        )

    async def set_project_labeling_parameter_overrides(
        self,
        id: str,
        data: Sequence[models.LabelingParameterOverrideInput],
    ) -> models.SetProjectLabelingParameterOverrides:
        """`queries/project.graphql:191`"""
        return parsed(
            models.SetProjectLabelingParameterOverrides,
            await self._send(
                operations.SET_PROJECT_LABELING_PARAMETER_OVERRIDES,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def set_up_project(
        self,
        id: str,
        labeling_frontend_id: str,
        customization_options: str,
        setup_complete: datetime,
    ) -> models.SetUpProject:
        """Connect a labeling frontend to a project with its options.

        Change fields of a project.

        `queries/project.graphql:140`
        """
        return parsed(
            models.SetUpProject,
            await self._send(
                operations.SET_UP_PROJECT,
                variables(
                    {
                        "id": id,
                        "labelingFrontendId": labeling_frontend_id,
                        "customizationOptions": customization_options,
                        "setupComplete": setup_complete,
                    }
                ),
            ),
        )

    async def start_label_import_from_file(
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
            await self._send(
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

    async def start_label_import_from_url(
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
            await self._send(
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

    async def unset_project_labeling_parameter_overrides(
        self,
        id: str,
        data: Sequence[models.UnsetLabelingParameterOverrideInput],
    ) -> models.UnsetProjectLabelingParameterOverrides:
        """`queries/project.graphql:199`"""
        return parsed(
            models.UnsetProjectLabelingParameterOverrides,
            await self._send(
                operations.UNSET_PROJECT_LABELING_PARAMETER_OVERRIDES,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def update_data_row(
        self,
        id: str,
        data: models.DataRowUpdateInput,
    ) -> models.UpdateDataRow:
        """Change fields of a data row.

        `queries/data_row.graphql:21`
        """
        return parsed(
            models.UpdateDataRow,
            await self._send(
                operations.UPDATE_DATA_ROW,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def update_dataset(
        self,
        id: str,
        data: models.DatasetUpdateInput,
    ) -> models.UpdateDataset:
        """Change fields of a dataset.

        `queries/dataset.graphql:23`
        """
        return parsed(
            models.UpdateDataset,
            await self._send(
                operations.UPDATE_DATASET,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def update_label(
        self,
        id: str,
        data: models.LabelUpdateInput,
    ) -> models.UpdateLabel:
        """Change fields of a label.

        `queries/label.graphql:11`
        """
        return parsed(
            models.UpdateLabel,
            await self._send(
                operations.UPDATE_LABEL,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def update_project(
        self,
        id: str,
        data: models.ProjectUpdateInput,
    ) -> models.UpdateProject:
        """Change fields of a project.

        `queries/project.graphql:24`
        """
        return parsed(
            models.UpdateProject,
            await self._send(
                operations.UPDATE_PROJECT,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def update_review(
        self,
        id: str,
        data: models.ReviewUpdateInput,
    ) -> models.UpdateReview:
        """Change fields of a review.

        `queries/review.graphql:11`
        """
        return parsed(
            models.UpdateReview,
            await self._send(
                operations.UPDATE_REVIEW,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def upload_file(
        self,
        file: Upload,
        content_length: int,
        *,
        sign: bool | None | UnsetType = UNSET,
    ) -> models.UploadFile:
        """Store a file; the URL in the answer can be used as row data or in a manifest.

        Storing the same bytes twice only leaves a second file that nothing refers to.

        `queries/file.graphql:2`
        """
        return parsed(
            models.UploadFile,
            await self._send(
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

    async def upsert_data_rows(
        self,
        manifest_uri: str,
    ) -> models.UpsertDataRows:
        """Start a task that creates or changes the data rows of an uploaded manifest.

        Not retried: a row with neither an id nor a global key would be created twice.

        `queries/data_row.graphql:72`
        """
        return parsed(
            models.UpsertDataRows,
            await self._send(
                operations.UPSERT_DATA_ROWS,
                variables(
                    {
                        "manifestUri": manifest_uri,
                    }
                ),
            ),
        )

    async def upsert_ontology(
        self,
        data: models.UpsertOntologyInput,
    ) -> models.UpsertOntology:
        """Create an ontology from its normalized JSON text.

        `queries/ontology.graphql:20`
        """
        return parsed(
            models.UpsertOntology,
            await self._send(
                operations.UPSERT_ONTOLOGY,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    async def upsert_project_review_queue(
        self,
        id: str,
        quota_factor: float,
    ) -> models.UpsertProjectReviewQueue:
        """Start the review queue of a project anew, with a share of the labels.

        `queries/project.graphql:344`
        """
        return parsed(
            models.UpsertProjectReviewQueue,
            await self._send(
                operations.UPSERT_PROJECT_REVIEW_QUEUE,
                variables(
                    {
                        "id": id,
                        "quotaFactor": quota_factor,
                    }
                ),
            ),
        )
