"""What a client can get, list and create. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    BOOLEAN,
    FLOAT,
    INT,
    STRING,
    UNSET,
    AsyncSession,
    CursorPaging,
    OffsetPaging,
    UnsetType,
    Where,
    enum_of,
    given,
    id_of,
    keywords_of,
    optional,
    parameter,
    present,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import (
        AsyncAssetMetadata,
        AsyncBenchmark,
        AsyncDataRow,
        AsyncDataset,
        AsyncFeatureSchema,
        AsyncLabel,
        AsyncLabelImport,
        AsyncOntology,
        AsyncProject,
        AsyncReview,
        AsyncTask,
        AsyncWebhook,
    )
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from ..enums import (
        EditorTaskType,
        MediaType,
    )
    from .labeling_frontend import AsyncLabelingFrontend
    from .labeling_frontend_options import AsyncLabelingFrontendOptions
    from .organization import AsyncOrganization
    from .prediction import AsyncPrediction
    from .prediction_model import AsyncPredictionModel
    from .role import AsyncRole
    from .user import AsyncUser


class AsyncClientBase(AsyncSession):
    """The methods that the operations in `queries/` give to a client."""

    async def get_asset_metadata(self, asset_metadata_id: str) -> AsyncAssetMetadata:
        """Get the metadata of a data row by its id. From the v2.4 guide; the hosted API may not serve it any
        more.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetAssetMetadata` in queries/asset_metadata.graphql:5.
        """
        from labelbox_gen import AsyncAssetMetadata

        variables = {"id": id_of("AssetMetadata", asset_metadata_id)}
        data = await self.get(operations.GET_ASSET_METADATA, variables, ("assetMetadata",))
        return AsyncAssetMetadata(self, data)

    async def get_benchmark(self, benchmark_id: str) -> AsyncBenchmark:
        """Get one benchmark by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetBenchmark` in queries/benchmark.graphql:5.
        """
        from labelbox_gen import AsyncBenchmark

        variables = {"id": id_of("Benchmark", benchmark_id)}
        data = await self.get(operations.GET_BENCHMARK, variables, ("benchmark",))
        return AsyncBenchmark(self, data)

    async def get_data_row(self, data_row_id: str) -> AsyncDataRow:
        """Get one data row by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetDataRow` in queries/data_row.graphql:15.
        """
        from labelbox_gen import AsyncDataRow

        variables = {"id": id_of("DataRow", data_row_id)}
        data = await self.get(operations.GET_DATA_ROW, variables, ("dataRow",))
        return AsyncDataRow(self, data)

    async def get_dataset(self, dataset_id: str) -> AsyncDataset:
        """Get one dataset by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetDataset` in queries/dataset.graphql:5.
        """
        from labelbox_gen import AsyncDataset

        variables = {"id": id_of("Dataset", dataset_id)}
        data = await self.get(operations.GET_DATASET, variables, ("dataset",))
        return AsyncDataset(self, data)

    def get_datasets(
        self, where: Where[AsyncDataset] | None = None
    ) -> AsyncPaginatedCollection[AsyncDataset]:
        """List the datasets that the user can see.

        `ListDatasets` in queries/dataset.graphql:11.
        """
        from labelbox_gen import AsyncDataset

        variables = present(
            {
                "where": where_input(
                    "Dataset",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
            }
        )
        return self.pages(
            operations.LIST_DATASETS,
            variables,
            OffsetPaging(("datasets",)),
            partial(AsyncDataset, self),
        )

    @keywords_of(
        "Dataset",
        required=("name",),
        optional=("description",),
    )
    async def create_dataset(
        self,
        *,
        name: str,
        description: str | None | UnsetType = UNSET,
    ) -> AsyncDataset:
        """Create a dataset.

        Args:
            name: Name of the dataset, not unique.
            description: Free text.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateDataset` in queries/dataset.graphql:17.
        """
        from labelbox_gen import AsyncDataset

        data = given(
            "Dataset",
            {
                "name": ("name", name, STRING),
                "description": ("description", description, optional(STRING)),
            },
        )
        created = await self.get(operations.CREATE_DATASET, {"data": data}, ("createDataset",))
        return AsyncDataset(self, created)

    async def get_label(self, label_id: str) -> AsyncLabel:
        """Get one label by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetLabel` in queries/label.graphql:5.
        """
        from labelbox_gen import AsyncLabel

        variables = {"id": id_of("Label", label_id)}
        data = await self.get(operations.GET_LABEL, variables, ("label",))
        return AsyncLabel(self, data)

    async def get_label_import(self, label_import_id: str) -> AsyncLabelImport:
        """Get a label import by project and name.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetLabelImport` in queries/label_import.graphql:5.
        """
        from labelbox_gen import AsyncLabelImport

        variables = {"id": id_of("LabelImport", label_import_id)}
        data = await self.get(operations.GET_LABEL_IMPORT, variables, ("labelImport",))
        return AsyncLabelImport(self, data)

    async def get_labeling_frontend(self, labeling_frontend_id: str) -> AsyncLabelingFrontend:
        """Get one labeling frontend by its id. From the v2.4 guide; the hosted API may not serve it any more.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetLabelingFrontend` in queries/labeling_frontend.graphql:5.
        """
        from .labeling_frontend import AsyncLabelingFrontend

        variables = {"id": id_of("LabelingFrontend", labeling_frontend_id)}
        data = await self.get(operations.GET_LABELING_FRONTEND, variables, ("labelingFrontend",))
        return AsyncLabelingFrontend(self, data)

    def get_labeling_frontends(
        self, where: Where[AsyncLabelingFrontend] | None = None
    ) -> AsyncPaginatedCollection[AsyncLabelingFrontend]:
        """List the labeling frontends.

        `ListLabelingFrontends` in queries/labeling_frontend.graphql:11.
        """
        from .labeling_frontend import AsyncLabelingFrontend

        variables = present(
            {
                "where": where_input(
                    "LabelingFrontend",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
            }
        )
        return self.pages(
            operations.LIST_LABELING_FRONTENDS,
            variables,
            OffsetPaging(("labelingFrontends",)),
            partial(AsyncLabelingFrontend, self),
        )

    async def get_labeling_frontend_options(
        self, labeling_frontend_options_id: str
    ) -> AsyncLabelingFrontendOptions:
        """Get the options of one setup by their id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetLabelingFrontendOptions` in queries/labeling_frontend_options.graphql:5.
        """
        from .labeling_frontend_options import AsyncLabelingFrontendOptions

        variables = {"id": id_of("LabelingFrontendOptions", labeling_frontend_options_id)}
        data = await self.get(
            operations.GET_LABELING_FRONTEND_OPTIONS, variables, ("labelingFrontendOptions",)
        )
        return AsyncLabelingFrontendOptions(self, data)

    async def get_ontology(self, ontology_id: str) -> AsyncOntology:
        """Get one ontology by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetOntology` in queries/ontology.graphql:5.
        """
        from labelbox_gen import AsyncOntology

        variables = {"id": id_of("Ontology", ontology_id)}
        data = await self.get(operations.GET_ONTOLOGY, variables, ("ontology",))
        return AsyncOntology(self, data)

    def get_ontologies(self, name_contains: str) -> AsyncPaginatedCollection[AsyncOntology]:
        """List the ontologies whose name matches a search.

        Args:
            name_contains: The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.

        `ListOntologies` in queries/ontology.graphql:11.
        """
        from labelbox_gen import AsyncOntology

        variables = present(
            {
                "nameContains": parameter("name_contains", name_contains, STRING),
            }
        )
        return self.pages(
            operations.LIST_ONTOLOGIES,
            variables,
            CursorPaging(("ontologies", "nodes"), ("ontologies", "nextCursor"), "after"),
            partial(AsyncOntology, self),
        )

    async def get_organization(self, organization_id: str | None = None) -> AsyncOrganization:
        """Get the organization of the API key.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetOrganization` in queries/organization.graphql:5.
        """
        from .organization import AsyncOrganization

        variables = (
            {} if organization_id is None else {"where": {"id": id_of("Organization", organization_id)}}
        )
        data = await self.get(operations.GET_ORGANIZATION, variables, ("organization",))
        return AsyncOrganization(self, data)

    async def get_prediction(self, prediction_id: str) -> AsyncPrediction:
        """Get one prediction by its id. From the v2.4 guide; the hosted API may not serve it any more.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetPrediction` in queries/prediction.graphql:5.
        """
        from .prediction import AsyncPrediction

        variables = {"id": id_of("Prediction", prediction_id)}
        data = await self.get(operations.GET_PREDICTION, variables, ("prediction",))
        return AsyncPrediction(self, data)

    async def get_prediction_model(self, prediction_model_id: str) -> AsyncPredictionModel:
        """Get one prediction model by its id. From the v2.4 guide; the hosted API may not serve it any more.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetPredictionModel` in queries/prediction_model.graphql:5.
        """
        from .prediction_model import AsyncPredictionModel

        variables = {"id": id_of("PredictionModel", prediction_model_id)}
        data = await self.get(operations.GET_PREDICTION_MODEL, variables, ("predictionModel",))
        return AsyncPredictionModel(self, data)

    @keywords_of(
        "PredictionModel",
        required=(
            "name",
            "version",
        ),
        optional=(),
    )
    async def create_prediction_model(
        self,
        *,
        name: str,
        version: int,
    ) -> AsyncPredictionModel:
        """Create a prediction model. From the v2.4 guide; the hosted API may not serve it any more.

        Args:
            name: Name of the model.
            version: Version of the model.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreatePredictionModel` in queries/prediction_model.graphql:11.
        """
        from .prediction_model import AsyncPredictionModel

        data = given(
            "PredictionModel",
            {
                "name": ("name", name, STRING),
                "version": ("version", version, INT),
            },
        )
        created = await self.get(
            operations.CREATE_PREDICTION_MODEL, {"data": data}, ("createPredictionModel",)
        )
        return AsyncPredictionModel(self, created)

    async def get_project(self, project_id: str) -> AsyncProject:
        """Get one project by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetProject` in queries/project.graphql:6.
        """
        from labelbox_gen import AsyncProject

        variables = {"id": id_of("Project", project_id)}
        data = await self.get(operations.GET_PROJECT, variables, ("project",))
        return AsyncProject(self, data)

    def get_projects(
        self, where: Where[AsyncProject] | None = None
    ) -> AsyncPaginatedCollection[AsyncProject]:
        """List the projects that the user can see.

        `ListProjects` in queries/project.graphql:12.
        """
        from labelbox_gen import AsyncProject

        variables = present(
            {
                "where": where_input(
                    "Project",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
            }
        )
        return self.pages(
            operations.LIST_PROJECTS,
            variables,
            OffsetPaging(("projects",)),
            partial(AsyncProject, self),
        )

    @keywords_of(
        "Project",
        required=("name",),
        optional=(
            "append_to_existing_dataset",
            "auto_audit_number_of_labels",
            "auto_audit_percentage",
            "data_row_count",
            "dataset_name_or_id",
            "description",
            "editor_task_type",
            "is_benchmark_enabled",
            "is_consensus_enabled",
            "media_type",
        ),
    )
    async def _create_project(
        self,
        *,
        name: str,
        append_to_existing_dataset: bool | None | UnsetType = UNSET,
        auto_audit_number_of_labels: int | None | UnsetType = UNSET,
        auto_audit_percentage: float | None | UnsetType = UNSET,
        data_row_count: int | None | UnsetType = UNSET,
        dataset_name_or_id: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        editor_task_type: str | EditorTaskType | None | UnsetType = UNSET,
        is_benchmark_enabled: bool | None | UnsetType = UNSET,
        is_consensus_enabled: bool | None | UnsetType = UNSET,
        media_type: str | MediaType | None | UnsetType = UNSET,
    ) -> AsyncProject:
        """Create a project.

        Args:
            name: Name of the project, not unique.
            auto_audit_number_of_labels: How many labels a data row gets when it is audited for consensus.
            auto_audit_percentage: Share of the data rows that are labeled more than once, between 0 and 1.
            data_row_count: Number of data rows that prompt and evaluation projects generate.
            description: Free text shown on the project page.
            editor_task_type: The kind of evaluation task that the editor shows; null for ordinary projects.
            is_benchmark_enabled: Whether benchmark labels measure the quality of the project.
            is_consensus_enabled: Whether consensus between labelers measures the quality of the project.
            media_type: The media type of the data rows that the project accepts.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateProject` in queries/project.graphql:18.
        """
        from labelbox_gen import AsyncProject

        from ..enums import EditorTaskType, MediaType

        data = given(
            "Project",
            {
                "name": ("name", name, STRING),
                "append_to_existing_dataset": (
                    "appendToExistingDataset",
                    append_to_existing_dataset,
                    optional(BOOLEAN),
                ),
                "auto_audit_number_of_labels": (
                    "autoAuditNumberOfLabels",
                    auto_audit_number_of_labels,
                    optional(INT),
                ),
                "auto_audit_percentage": ("autoAuditPercentage", auto_audit_percentage, optional(FLOAT)),
                "data_row_count": ("dataRowCount", data_row_count, optional(INT)),
                "dataset_name_or_id": ("datasetNameOrId", dataset_name_or_id, optional(STRING)),
                "description": ("description", description, optional(STRING)),
                "editor_task_type": ("editorTaskType", editor_task_type, optional(enum_of(EditorTaskType))),
                "is_benchmark_enabled": ("isBenchmarkEnabled", is_benchmark_enabled, optional(BOOLEAN)),
                "is_consensus_enabled": ("isConsensusEnabled", is_consensus_enabled, optional(BOOLEAN)),
                "media_type": ("allowedMediaType", media_type, optional(enum_of(MediaType))),
            },
        )
        created = await self.get(operations.CREATE_PROJECT, {"data": data}, ("createProject",))
        return AsyncProject(self, created)

    async def get_review(self, review_id: str) -> AsyncReview:
        """Get one review by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetReview` in queries/review.graphql:5.
        """
        from labelbox_gen import AsyncReview

        variables = {"id": id_of("Review", review_id)}
        data = await self.get(operations.GET_REVIEW, variables, ("review",))
        return AsyncReview(self, data)

    def get_roles(self) -> AsyncPaginatedCollection[AsyncRole]:
        """List the roles of the organization.

        `ListRoles` in queries/role.graphql:6.
        """
        from .role import AsyncRole

        variables = present({})
        return self.pages(
            operations.LIST_ROLES,
            variables,
            OffsetPaging(("roles",)),
            partial(AsyncRole, self),
        )

    async def get_feature_schema(self, feature_schema_id: str) -> AsyncFeatureSchema:
        """Get one feature schema by its id: a tool or classification, not what is nested in one.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetFeatureSchema` in queries/feature_schema.graphql:5.
        """
        from labelbox_gen import AsyncFeatureSchema

        variables = {"id": id_of("RootSchemaNode", feature_schema_id)}
        data = await self.get(operations.GET_FEATURE_SCHEMA, variables, ("rootSchemaNode",))
        return AsyncFeatureSchema(self, data)

    def get_feature_schemas(
        self, name_contains: str | None = None
    ) -> AsyncPaginatedCollection[AsyncFeatureSchema]:
        """List the feature schemas whose name matches a search.

        Args:
            name_contains: The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.

        `ListFeatureSchemas` in queries/feature_schema.graphql:11.
        """
        from labelbox_gen import AsyncFeatureSchema

        variables = present(
            {
                "nameContains": parameter("name_contains", name_contains, optional(STRING)),
            }
        )
        return self.pages(
            operations.LIST_FEATURE_SCHEMAS,
            variables,
            CursorPaging(("rootSchemaNodes", "nodes"), ("rootSchemaNodes", "nextCursor"), "after"),
            partial(AsyncFeatureSchema, self),
        )

    async def get_task_by_id(self, task_id: str) -> AsyncTask:
        """Get one task by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetTask` in queries/task.graphql:5.
        """
        from labelbox_gen import AsyncTask

        variables = {"id": id_of("Task", task_id)}
        data = await self.get(operations.GET_TASK, variables, ("task",))
        return AsyncTask(self, data)

    async def get_user(self, user_id: str | None = None) -> AsyncUser:
        """Get the user of the API key, or another user by id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetUser` in queries/user.graphql:5.
        """
        from .user import AsyncUser

        variables = {} if user_id is None else {"where": {"id": id_of("User", user_id)}}
        data = await self.get(operations.GET_USER, variables, ("user",))
        return AsyncUser(self, data)

    def get_users(self, where: Where[AsyncUser] | None = None) -> AsyncPaginatedCollection[AsyncUser]:
        """List the users of the organization.

        `ListUsers` in queries/user.graphql:11.
        """
        from .user import AsyncUser

        variables = present(
            {
                "where": where_input(
                    "User",
                    where,
                    {},
                    conjunction=True,
                ),
            }
        )
        return self.pages(
            operations.LIST_USERS,
            variables,
            OffsetPaging(("users",)),
            partial(AsyncUser, self),
        )

    async def get_webhook(self, webhook_id: str) -> AsyncWebhook:
        """Get one webhook by its id.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetWebhook` in queries/webhook.graphql:5.
        """
        from labelbox_gen import AsyncWebhook

        variables = {"id": id_of("Webhook", webhook_id)}
        data = await self.get(operations.GET_WEBHOOK, variables, ("webhook",))
        return AsyncWebhook(self, data)
