# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/project.py. DO NOT EDIT.
"""One method for each operation, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/project.graphql`."""

    _send: Send

    def connect_project_active_prediction_model(
        self,
        id: str,
        prediction_model_id: str,
    ) -> models.ConnectProjectActivePredictionModel:
        """Change fields of a project.

        `queries/project.graphql:293`
        """
        return parsed(
            models.ConnectProjectActivePredictionModel,
            self._send(
                operations.CONNECT_PROJECT_ACTIVE_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                        "predictionModelId": prediction_model_id,
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

    def create_project_label(
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
            self._send(
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

    def create_project_prediction(
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
            self._send(
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

    def disconnect_project_active_prediction_model(
        self,
        id: str,
    ) -> models.DisconnectProjectActivePredictionModel:
        """Change fields of a project.

        `queries/project.graphql:299`
        """
        return parsed(
            models.DisconnectProjectActivePredictionModel,
            self._send(
                operations.DISCONNECT_PROJECT_ACTIVE_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
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

    def export_project_labels(
        self,
        id: str,
    ) -> models.ExportProjectLabels:
        """Get the file with all labels of a project; it is made anew at most every 30 minutes.

        A file is made at most every 30 minutes, so asking again does no harm.

        `queries/project.graphql:306`
        """
        return parsed(
            models.ExportProjectLabels,
            self._send(
                operations.EXPORT_PROJECT_LABELS,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def extend_project_reservations(
        self,
        id: str,
        queue_type: enums.ReservationQueueType,
    ) -> models.ExtendProjectReservations:
        """Extend the user's reservations in a queue; the answer is their number.

        Extend the reservations of the user in a queue, and get their number.

        `queries/project.graphql:315`
        """
        return parsed(
            models.ExtendProjectReservations,
            self._send(
                operations.EXTEND_PROJECT_RESERVATIONS,
                variables(
                    {
                        "id": id,
                        "queueType": queue_type,
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

    def get_project_active_prediction_model(
        self,
        id: str,
    ) -> models.GetProjectActivePredictionModel:
        """Get one project by its id.

        `queries/project.graphql:285`
        """
        return parsed(
            models.GetProjectActivePredictionModel,
            self._send(
                operations.GET_PROJECT_ACTIVE_PREDICTION_MODEL,
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

    def get_project_review_metrics(
        self,
        id: str,
        net_score: enums.ReviewNetScore,
    ) -> models.GetProjectReviewMetrics:
        """Get one project by its id.

        Count the labels whose reviews amount to a score.

        `queries/project.graphql:336`
        """
        return parsed(
            models.GetProjectReviewMetrics,
            self._send(
                operations.GET_PROJECT_REVIEW_METRICS,
                variables(
                    {
                        "id": id,
                        "netScore": net_score,
                    }
                ),
            ),
        )

    def list_project_benchmarks(
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
            self._send(
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

    def list_project_labeler_performance(
        self,
        id: str,
        *,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListProjectLabelerPerformance:
        """Get one project by its id.

        `queries/project.graphql:319`
        """
        return parsed(
            models.ListProjectLabelerPerformance,
            self._send(
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

    def list_project_labeling_frontend_options(
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
            self._send(
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

    def list_project_labeling_parameter_overrides(
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
            self._send(
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

    def list_project_predictions(
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
            self._send(
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

    def list_project_reviews(
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
            self._send(
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

    def list_project_webhooks(
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
            self._send(
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

    def set_project_labeling_parameter_overrides(
        self,
        id: str,
        data: Sequence[models.LabelingParameterOverrideInput],
    ) -> models.SetProjectLabelingParameterOverrides:
        """`queries/project.graphql:191`"""
        return parsed(
            models.SetProjectLabelingParameterOverrides,
            self._send(
                operations.SET_PROJECT_LABELING_PARAMETER_OVERRIDES,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    def set_up_project(
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
            self._send(
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

    def unset_project_labeling_parameter_overrides(
        self,
        id: str,
        data: Sequence[models.UnsetLabelingParameterOverrideInput],
    ) -> models.UnsetProjectLabelingParameterOverrides:
        """`queries/project.graphql:199`"""
        return parsed(
            models.UnsetProjectLabelingParameterOverrides,
            self._send(
                operations.UNSET_PROJECT_LABELING_PARAMETER_OVERRIDES,
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

    def upsert_project_review_queue(
        self,
        id: str,
        quota_factor: float,
    ) -> models.UpsertProjectReviewQueue:
        """Start the review queue of a project anew, with a share of the labels.

        Start the review queue anew with a share of the labels.

        `queries/project.graphql:347`
        """
        return parsed(
            models.UpsertProjectReviewQueue,
            self._send(
                operations.UPSERT_PROJECT_REVIEW_QUEUE,
                variables(
                    {
                        "id": id,
                        "quotaFactor": quota_factor,
                    }
                ),
            ),
        )
