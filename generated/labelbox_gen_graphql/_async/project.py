"""The entity Project. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    BOOLEAN,
    DATE_TIME,
    FLOAT,
    ID,
    INT,
    STRING,
    UNSET,
    AsyncEntity,
    OffsetPaging,
    Order,
    OrderedField,
    Uncalled,
    UnsetType,
    Where,
    arguments,
    changes,
    enum_of,
    given,
    keywords_of,
    optional,
    order_input,
    present,
    relationship,
    uid_of,
    where_input,
)

from .. import operations
from ..enums import (
    EditorTaskType,
    MediaType,
    ReservationQueueType,
    ReviewNetScore,
    UploadType,
)

if TYPE_CHECKING:
    from labelbox_gen import (
        AsyncBenchmark,
        AsyncDataRow,
        AsyncDataset,
        AsyncLabel,
        AsyncLabelImport,
        AsyncOntology,
        AsyncProject,
        AsyncReview,
        AsyncWebhook,
    )
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .labeling_frontend import AsyncLabelingFrontend
    from .labeling_frontend_options import AsyncLabelingFrontendOptions
    from .labeling_parameter_override import AsyncLabelingParameterOverride
    from .organization import AsyncOrganization
    from .prediction import AsyncPrediction
    from .prediction_model import AsyncPredictionModel
    from .user import AsyncUser


class AsyncProjectActivePredictionModel(Uncalled):
    """The model whose predictions labelers see; null without one. From the v2.4 guide; the hosted API may
    not serve it any more. Call it to read, `connect` and `disconnect` to change."""

    __slots__ = ()

    _name = "active_prediction_model"

    def __init__(self, owner: AsyncProjectBase) -> None:
        super().__init__(owner)

    async def __call__(self) -> AsyncPredictionModel | None:
        """The model whose predictions labelers see; null without one. From the v2.4 guide; the hosted API may
        not serve it any more.

        `GetProjectActivePredictionModel` in queries/project.graphql:285.
        """
        from .prediction_model import AsyncPredictionModel

        data = await self._owner.client.run(
            operations.GET_PROJECT_ACTIVE_PREDICTION_MODEL,
            {"id": self._owner.uid},
            ("project", "activePredictionModel"),
        )
        return AsyncPredictionModel(self._owner.client, data) if data else None

    async def connect(self, prediction_model: AsyncPredictionModel) -> None:
        """Connect an object to this one, on the server and at once.

        `ConnectProjectActivePredictionModel` in queries/project.graphql:293.
        """
        await self._owner.client.run(
            operations.CONNECT_PROJECT_ACTIVE_PREDICTION_MODEL,
            {"id": self._owner.uid, "predictionModelId": uid_of("PredictionModel", prediction_model)},
        )

    async def disconnect(self) -> None:
        """Take the connection away; both objects stay.

        `DisconnectProjectActivePredictionModel` in queries/project.graphql:299.
        """
        await self._owner.client.run(
            operations.DISCONNECT_PROJECT_ACTIVE_PREDICTION_MODEL,
            {"id": self._owner.uid},
        )


class AsyncProjectDatasets(Uncalled):
    """The datasets connected to the project. From the v2.4 guide; the hosted API may not serve it any
    more. Call it to read, `connect` and `disconnect` to change."""

    __slots__ = ()

    _name = "datasets"

    def __init__(self, owner: AsyncProjectBase) -> None:
        super().__init__(owner)

    def __call__(
        self, where: Where[AsyncDataset] | None = None, order_by: Order[AsyncDataset] | None = None
    ) -> AsyncPaginatedCollection[AsyncDataset]:
        """The datasets connected to the project. From the v2.4 guide; the hosted API may not serve it any
        more.

        `ListProjectDatasets` in queries/project.graphql:80.
        """
        from labelbox_gen import AsyncDataset

        variables = present(
            {
                "id": self._owner.uid,
                "where": where_input(
                    "Dataset",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
                "orderBy": order_input("Dataset", order_by),
            }
        )
        return self._owner.client.pages(
            operations.LIST_PROJECT_DATASETS,
            variables,
            OffsetPaging(("project", "datasets")),
            partial(AsyncDataset, self._owner.client),
        )

    async def connect(self, dataset: AsyncDataset) -> None:
        """Connect an object to this one, on the server and at once.

        `ConnectProjectDatasets` in queries/project.graphql:94.
        """
        await self._owner.client.run(
            operations.CONNECT_PROJECT_DATASETS,
            {"id": self._owner.uid, "datasetId": uid_of("Dataset", dataset)},
        )

    async def disconnect(self, dataset: AsyncDataset) -> None:
        """Take the connection away; both objects stay.

        `DisconnectProjectDatasets` in queries/project.graphql:100.
        """
        await self._owner.client.run(
            operations.DISCONNECT_PROJECT_DATASETS,
            {"id": self._owner.uid, "datasetId": uid_of("Dataset", dataset)},
        )


class AsyncProjectLabelingFrontend(Uncalled):
    """The editor that labels the project; null before setup. Call it to read, `connect` and `disconnect` to change."""

    __slots__ = ()

    _name = "labeling_frontend"

    def __init__(self, owner: AsyncProjectBase) -> None:
        super().__init__(owner)

    async def __call__(self) -> AsyncLabelingFrontend | None:
        """The editor that labels the project; null before setup.

        `GetProjectLabelingFrontend` in queries/project.graphql:60.
        """
        from .labeling_frontend import AsyncLabelingFrontend

        data = await self._owner.client.run(
            operations.GET_PROJECT_LABELING_FRONTEND,
            {"id": self._owner.uid},
            ("project", "labelingFrontend"),
        )
        return AsyncLabelingFrontend(self._owner.client, data) if data else None

    async def connect(self, labeling_frontend: AsyncLabelingFrontend) -> None:
        """Connect an object to this one, on the server and at once.

        `ConnectProjectLabelingFrontend` in queries/project.graphql:68.
        """
        await self._owner.client.run(
            operations.CONNECT_PROJECT_LABELING_FRONTEND,
            {"id": self._owner.uid, "labelingFrontendId": uid_of("LabelingFrontend", labeling_frontend)},
        )

    async def disconnect(self) -> None:
        """Take the connection away; both objects stay.

        `DisconnectProjectLabelingFrontend` in queries/project.graphql:74.
        """
        await self._owner.client.run(
            operations.DISCONNECT_PROJECT_LABELING_FRONTEND,
            {"id": self._owner.uid},
        )


class AsyncProjectOntology(Uncalled):
    """The ontology connected to the project; null before the first connection. Call it to read, `connect` and `disconnect` to change."""

    __slots__ = ()

    _name = "ontology"

    def __init__(self, owner: AsyncProjectBase) -> None:
        super().__init__(owner)

    async def __call__(self) -> AsyncOntology | None:
        """The ontology connected to the project; null before the first connection.

        `GetProjectOntology` in queries/project.graphql:52.
        """
        from labelbox_gen import AsyncOntology

        data = await self._owner.client.run(
            operations.GET_PROJECT_ONTOLOGY,
            {"id": self._owner.uid},
            ("project", "ontology"),
        )
        return AsyncOntology(self._owner.client, data) if data else None

    async def connect(self, ontology: AsyncOntology) -> None:
        """Connect an object to this one, on the server and at once.

        `ConnectProjectOntology` in queries/project.graphql:132.
        """
        await self._owner.client.run(
            operations.CONNECT_PROJECT_ONTOLOGY,
            {"id": self._owner.uid, "ontologyId": uid_of("Ontology", ontology)},
        )


class AsyncProjectBase(AsyncEntity):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Project"

    auto_audit_number_of_labels: OrderedField[AsyncProject, int | None] = OrderedField(
        "autoAuditNumberOfLabels", INT
    )
    """How many labels a data row gets when it is audited for consensus."""
    auto_audit_percentage: OrderedField[AsyncProject, float | None] = OrderedField(
        "autoAuditPercentage", FLOAT
    )
    """Share of the data rows that are labeled more than once, between 0 and 1."""
    created_at: OrderedField[AsyncProject, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the project was created."""
    data_row_count: OrderedField[AsyncProject, int | None] = OrderedField("dataRowCount", INT)
    """Number of data rows that prompt and evaluation projects generate."""
    description: OrderedField[AsyncProject, str | None] = OrderedField("description", STRING)
    """Free text shown on the project page."""
    editor_task_type: OrderedField[AsyncProject, EditorTaskType | None] = OrderedField(
        "editorTaskType", enum_of(EditorTaskType)
    )
    """The kind of evaluation task that the editor shows; null for ordinary projects."""
    is_benchmark_enabled: OrderedField[AsyncProject, bool | None] = OrderedField(
        "isBenchmarkEnabled", BOOLEAN
    )
    """Whether benchmark labels measure the quality of the project."""
    is_consensus_enabled: OrderedField[AsyncProject, bool | None] = OrderedField(
        "isConsensusEnabled", BOOLEAN
    )
    """Whether consensus between labelers measures the quality of the project."""
    last_activity_time: OrderedField[AsyncProject, datetime | None] = OrderedField(
        "lastActivityTime", DATE_TIME
    )
    """When somebody last labeled or reviewed in the project."""
    media_type: OrderedField[AsyncProject, MediaType | None] = OrderedField(
        "allowedMediaType", enum_of(MediaType)
    )
    """The media type of the data rows that the project accepts."""
    model_setup_complete: OrderedField[AsyncProject, bool | None] = OrderedField(
        "modelSetupComplete", BOOLEAN
    )
    """Whether the models of an evaluation project are set up."""
    name: OrderedField[AsyncProject, str] = OrderedField("name", STRING)
    """Name of the project, not unique."""
    setup_complete: OrderedField[AsyncProject, datetime | None] = OrderedField("setupComplete", DATE_TIME)
    """When the ontology and the labeling frontend were connected; null before."""
    uid: OrderedField[AsyncProject, str] = OrderedField("id", ID)
    """Unique id of the project."""
    updated_at: OrderedField[AsyncProject, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the project last changed."""
    upload_type: OrderedField[AsyncProject, UploadType | None] = OrderedField(
        "uploadType", enum_of(UploadType)
    )
    """How the data rows of the project are uploaded."""

    @property
    def active_prediction_model(self) -> AsyncProjectActivePredictionModel:
        """The model whose predictions labelers see; null without one. From the v2.4 guide; the hosted API may
        not serve it any more."""
        return AsyncProjectActivePredictionModel(self)

    @property
    def datasets(self) -> AsyncProjectDatasets:
        """The datasets connected to the project. From the v2.4 guide; the hosted API may not serve it any
        more."""
        return AsyncProjectDatasets(self)

    @property
    def labeling_frontend(self) -> AsyncProjectLabelingFrontend:
        """The editor that labels the project; null before setup."""
        return AsyncProjectLabelingFrontend(self)

    @property
    def ontology(self) -> AsyncProjectOntology:
        """The ontology connected to the project; null before the first connection."""
        return AsyncProjectOntology(self)

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who created the project.

        `GetProjectCreatedBy` in queries/project.graphql:36.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_PROJECT_CREATED_BY,
            {"id": self.uid},
            ("project", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization that owns the project.

        `GetProjectOrganization` in queries/project.graphql:44.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_PROJECT_ORGANIZATION,
            {"id": self.uid},
            ("project", "organization"),
        )
        return AsyncOrganization(self.client, data)

    @relationship
    def benchmarks(
        self, where: Where[AsyncBenchmark] | None = None, order_by: Order[AsyncBenchmark] | None = None
    ) -> AsyncPaginatedCollection[AsyncBenchmark]:
        """The benchmarks of the project.

        `ListProjectBenchmarks` in queries/project.graphql:221.
        """
        from labelbox_gen import AsyncBenchmark

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Benchmark",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("Benchmark", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_PROJECT_BENCHMARKS,
            variables,
            OffsetPaging(("project", "benchmarks")),
            partial(AsyncBenchmark, self.client),
        )

    @relationship
    def label_imports(self) -> AsyncPaginatedCollection[AsyncLabelImport]:
        """List the label imports of a project.

        `ListProjectLabelImports` in queries/project.graphql:120.
        """
        from labelbox_gen import AsyncLabelImport

        variables = present(
            {
                "id": self.uid,
            }
        )
        return self.client.pages(
            operations.LIST_PROJECT_LABEL_IMPORTS,
            variables,
            OffsetPaging(("labelImports",)),
            partial(AsyncLabelImport, self.client),
        )

    @relationship
    def labeling_frontend_options(
        self,
        where: Where[AsyncLabelingFrontendOptions] | None = None,
        order_by: Order[AsyncLabelingFrontendOptions] | None = None,
    ) -> AsyncPaginatedCollection[AsyncLabelingFrontendOptions]:
        """The options the labeling frontend was set up with.

        `ListProjectLabelingFrontendOptions` in queries/project.graphql:163.
        """
        from .labeling_frontend_options import AsyncLabelingFrontendOptions

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "LabelingFrontendOptions",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("LabelingFrontendOptions", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_PROJECT_LABELING_FRONTEND_OPTIONS,
            variables,
            OffsetPaging(("project", "labelingFrontendOptions")),
            partial(AsyncLabelingFrontendOptions, self.client),
        )

    @relationship
    def labeling_parameter_overrides(
        self,
        where: Where[AsyncLabelingParameterOverride] | None = None,
        order_by: Order[AsyncLabelingParameterOverride] | None = None,
    ) -> AsyncPaginatedCollection[AsyncLabelingParameterOverride]:
        """The places of data rows in the labeling queue that were set by hand.

        `ListProjectLabelingParameterOverrides` in queries/project.graphql:177.
        """
        from .labeling_parameter_override import AsyncLabelingParameterOverride

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "LabelingParameterOverride",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("LabelingParameterOverride", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_PROJECT_LABELING_PARAMETER_OVERRIDES,
            variables,
            OffsetPaging(("project", "labelingParameterOverrides")),
            partial(AsyncLabelingParameterOverride, self.client),
        )

    @relationship
    def labels(
        self, where: Where[AsyncLabel] | None = None, order_by: Order[AsyncLabel] | None = None
    ) -> AsyncPaginatedCollection[AsyncLabel]:
        """The labels made in the project.

        `ListProjectLabels` in queries/project.graphql:106.
        """
        from labelbox_gen import AsyncLabel

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Label",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
                "orderBy": order_input("Label", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_PROJECT_LABELS,
            variables,
            OffsetPaging(("project", "labels")),
            partial(AsyncLabel, self.client),
        )

    @relationship
    def predictions(
        self, where: Where[AsyncPrediction] | None = None, order_by: Order[AsyncPrediction] | None = None
    ) -> AsyncPaginatedCollection[AsyncPrediction]:
        """The predictions for the project. From the v2.4 guide; the hosted API may not serve it any more.

        `ListProjectPredictions` in queries/project.graphql:263.
        """
        from .prediction import AsyncPrediction

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Prediction",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("Prediction", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_PROJECT_PREDICTIONS,
            variables,
            OffsetPaging(("project", "predictions")),
            partial(AsyncPrediction, self.client),
        )

    @relationship
    def reviews(
        self, where: Where[AsyncReview] | None = None, order_by: Order[AsyncReview] | None = None
    ) -> AsyncPaginatedCollection[AsyncReview]:
        """The reviews made in the project. From the v2.4 guide; the hosted API may not serve it any more.

        `ListProjectReviews` in queries/project.graphql:235.
        """
        from labelbox_gen import AsyncReview

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Review",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
                "orderBy": order_input("Review", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_PROJECT_REVIEWS,
            variables,
            OffsetPaging(("project", "reviews")),
            partial(AsyncReview, self.client),
        )

    @relationship
    def webhooks(
        self, where: Where[AsyncWebhook] | None = None, order_by: Order[AsyncWebhook] | None = None
    ) -> AsyncPaginatedCollection[AsyncWebhook]:
        """The webhooks of the project.

        `ListProjectWebhooks` in queries/project.graphql:249.
        """
        from labelbox_gen import AsyncWebhook

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Webhook",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("Webhook", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_PROJECT_WEBHOOKS,
            variables,
            OffsetPaging(("project", "webhooks")),
            partial(AsyncWebhook, self.client),
        )

    @keywords_of(
        "Label",
        required=("data_row",),
        optional=(
            "label",
            "seconds_to_label",
        ),
    )
    async def create_label(
        self,
        data_row: AsyncDataRow,
        label: str | None | UnsetType = UNSET,
        seconds_to_label: float | None | UnsetType = UNSET,
    ) -> AsyncLabel:
        """Create a label in a project. From the v2.4 guide; the hosted API may not serve it any more.

        Args:
            data_row: The data row that the label assesses.
            label: The annotations as JSON text.
            seconds_to_label: Time the labeler took, in seconds.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateProjectLabel` in queries/project.graphql:208.
        """
        from labelbox_gen import AsyncLabel

        data = given(
            "Label",
            {
                "data_row": ("dataRowId", uid_of("DataRow", data_row), ID),
                "label": ("label", label, optional(STRING)),
                "seconds_to_label": ("secondsToLabel", seconds_to_label, optional(FLOAT)),
            },
        )
        created = await self.client.get(
            operations.CREATE_PROJECT_LABEL, {"id": self.uid, **data}, ("createLabel",)
        )
        return AsyncLabel(self.client, created)

    @keywords_of(
        "Prediction",
        required=(
            "label",
            "data_row",
            "prediction_model",
        ),
        optional=(),
    )
    async def create_prediction(
        self,
        label: str,
        data_row: AsyncDataRow,
        prediction_model: AsyncPredictionModel,
    ) -> AsyncPrediction:
        """Create a prediction in a project. From the v2.4 guide; the hosted API may not serve it any more.

        Args:
            label: The annotations as JSON text.
            data_row: The data row that the prediction is about.
            prediction_model: The model that made the prediction.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateProjectPrediction` in queries/project.graphql:277.
        """
        from .prediction import AsyncPrediction

        data = given(
            "Prediction",
            {
                "label": ("label", label, STRING),
                "data_row": ("dataRowId", uid_of("DataRow", data_row), ID),
                "prediction_model": ("predictionModelId", uid_of("PredictionModel", prediction_model), ID),
            },
        )
        created = await self.client.get(
            operations.CREATE_PROJECT_PREDICTION, {"id": self.uid, **data}, ("createPrediction",)
        )
        return AsyncPrediction(self.client, created)

    async def extend_reservations(
        self,
        queue_type: str | ReservationQueueType,
    ) -> int:
        """Extend the reservations of the user in a queue, and get their number.

        Raises:
            InvalidQueryError: an argument has the wrong type.
            ResourceNotFoundError: the object does not exist.

        `ExtendProjectReservations` in queries/project.graphql:315.
        """
        variables: dict[str, object] = {
            "id": self.uid,
            **arguments(
                {
                    "queue_type": ("queueType", queue_type, enum_of(ReservationQueueType)),
                }
            ),
        }
        return await self.client.value(
            operations.EXTEND_PROJECT_RESERVATIONS, variables, ("extendReservations",), INT, required=True
        )

    async def get_label_count(
        self,
    ) -> int:
        """Number of labels in the project, without the deleted ones.

        Raises:
            ResourceNotFoundError: the object does not exist.

        `GetProjectLabelCount` in queries/project.graphql:126.
        """
        variables: dict[str, object] = {
            "id": self.uid,
        }
        return await self.client.value(
            operations.GET_PROJECT_LABEL_COUNT, variables, ("project", "labelCount"), INT
        )

    async def review_metrics(
        self,
        net_score: str | ReviewNetScore,
    ) -> int:
        """Count the labels whose reviews amount to a score.

        Raises:
            InvalidQueryError: an argument has the wrong type.
            ResourceNotFoundError: the object does not exist.

        `GetProjectReviewMetrics` in queries/project.graphql:336.
        """
        variables: dict[str, object] = {
            "id": self.uid,
            **arguments(
                {
                    "net_score": ("netScore", net_score, enum_of(ReviewNetScore)),
                }
            ),
        }
        return await self.client.value(
            operations.GET_PROJECT_REVIEW_METRICS,
            variables,
            ("project", "reviewMetrics", "labelAggregate", "count"),
            INT,
        )

    async def upsert_review_queue(
        self,
        quota_factor: float,
    ) -> None:
        """Start the review queue anew with a share of the labels.

        Raises:
            InvalidQueryError: an argument has the wrong type.
            ResourceNotFoundError: the object does not exist.

        `UpsertProjectReviewQueue` in queries/project.graphql:347.
        """
        variables: dict[str, object] = {
            "id": self.uid,
            **arguments(
                {
                    "quota_factor": ("quotaFactor", quota_factor, FLOAT),
                }
            ),
        }
        await self.client.run(operations.UPSERT_PROJECT_REVIEW_QUEUE, variables)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetProject` in queries/project.graphql:6.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_PROJECT, variables, ("project",))

    @keywords_of(
        "Project",
        required=(),
        optional=(
            "auto_audit_number_of_labels",
            "auto_audit_percentage",
            "data_row_count",
            "description",
            "editor_task_type",
            "is_benchmark_enabled",
            "is_consensus_enabled",
            "last_activity_time",
            "media_type",
            "model_setup_complete",
            "name",
            "setup_complete",
            "upload_type",
        ),
    )
    async def update(
        self,
        *,
        auto_audit_number_of_labels: int | None | UnsetType = UNSET,
        auto_audit_percentage: float | None | UnsetType = UNSET,
        data_row_count: int | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        editor_task_type: str | EditorTaskType | None | UnsetType = UNSET,
        is_benchmark_enabled: bool | None | UnsetType = UNSET,
        is_consensus_enabled: bool | None | UnsetType = UNSET,
        last_activity_time: datetime | None | UnsetType = UNSET,
        media_type: str | MediaType | None | UnsetType = UNSET,
        model_setup_complete: bool | None | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        setup_complete: datetime | None | UnsetType = UNSET,
        upload_type: str | UploadType | None | UnsetType = UNSET,
    ) -> None:
        """Change fields of a project.

        The server changes at once. An absent keyword leaves its field, None clears it.

        Args:
            auto_audit_number_of_labels: How many labels a data row gets when it is audited for consensus.
            auto_audit_percentage: Share of the data rows that are labeled more than once, between 0 and 1.
            data_row_count: Number of data rows that prompt and evaluation projects generate.
            description: Free text shown on the project page.
            editor_task_type: The kind of evaluation task that the editor shows; null for ordinary projects.
            is_benchmark_enabled: Whether benchmark labels measure the quality of the project.
            is_consensus_enabled: Whether consensus between labelers measures the quality of the project.
            last_activity_time: When somebody last labeled or reviewed in the project.
            media_type: The media type of the data rows that the project accepts.
            model_setup_complete: Whether the models of an evaluation project are set up.
            name: Name of the project, not unique.
            setup_complete: When the ontology and the labeling frontend were connected; null before.
            upload_type: How the data rows of the project are uploaded.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, or the server refused a value.

        `UpdateProject` in queries/project.graphql:24.
        """
        data = changes(
            "Project",
            {
                "auto_audit_number_of_labels": (
                    "autoAuditNumberOfLabels",
                    auto_audit_number_of_labels,
                    optional(INT),
                ),
                "auto_audit_percentage": ("autoAuditPercentage", auto_audit_percentage, optional(FLOAT)),
                "data_row_count": ("dataRowCount", data_row_count, optional(INT)),
                "description": ("description", description, optional(STRING)),
                "editor_task_type": ("editorTaskType", editor_task_type, optional(enum_of(EditorTaskType))),
                "is_benchmark_enabled": ("isBenchmarkEnabled", is_benchmark_enabled, optional(BOOLEAN)),
                "is_consensus_enabled": ("isConsensusEnabled", is_consensus_enabled, optional(BOOLEAN)),
                "last_activity_time": ("lastActivityTime", last_activity_time, optional(DATE_TIME)),
                "media_type": ("allowedMediaType", media_type, optional(enum_of(MediaType))),
                "model_setup_complete": ("modelSetupComplete", model_setup_complete, optional(BOOLEAN)),
                "name": ("name", name, STRING),
                "setup_complete": ("setupComplete", setup_complete, optional(DATE_TIME)),
                "upload_type": ("uploadType", upload_type, optional(enum_of(UploadType))),
            },
        )
        variables = {"id": self.uid, "data": data}
        self.data = await self.client.get(operations.UPDATE_PROJECT, variables, ("updateProject",))

    async def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteProject` in queries/project.graphql:30.
        """
        await self._delete(operations.DELETE_PROJECT)
