"""All that the v2.4 guide documents, with the types that an editor shows. Never run; `test_types.py` checks it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from typing_extensions import assert_type

from labelbox_gen import (
    AssetMetadata,
    AsyncLabel,
    AsyncLabelerPerformance,
    AsyncPaginatedCollection,
    AsyncProject,
    AsyncReview,
    Benchmark,
    Client,
    DataRow,
    Dataset,
    Label,
    LabelerPerformance,
    LabelingFrontend,
    LabelingFrontendOptions,
    LabelingParameterOverride,
    MetadataType,
    Organization,
    PaginatedCollection,
    Prediction,
    PredictionModel,
    Project,
    Review,
    Task,
    User,
    Webhook,
    WebhookStatus,
    WebhookTopic,
    webhooks,
)
from labelbox_gen._runtime.entities.where import Order, Where


def project(project: Project, frontend: LabelingFrontend, dataset: Dataset, row: DataRow) -> None:
    assert_type(project.setup(frontend, {"tools": []}), None)
    assert_type(project.setup(frontend, "{}"), None)
    assert_type(project.create_label(data_row=row, label="{}"), Label)
    assert_type(project.create_label(row, seconds_to_label=3.5), Label)
    assert_type(project.labels(), PaginatedCollection[Label])
    assert_type(project.labels([dataset], Label.created_at.desc), PaginatedCollection[Label])
    assert_type(project.labels(where=Label.agreement > 0.5), PaginatedCollection[Label])
    assert_type(project.export_labels(timeout_seconds=5), str | None)
    assert_type(project.extend_reservations("LabelingQueue"), int)
    assert_type(project.review_metrics(None), int)
    assert_type(project.review_metrics(Review.NetScore.Negative), int)
    assert_type(project.upsert_review_queue(0.5), None)
    assert_type(project.set_labeling_parameter_overrides([(row, 1, 2), (row, 1)]), bool)
    assert_type(project.unset_labeling_parameter_overrides(dataset.data_rows()), bool)
    assert_type(project.labeling_frontend_options(), PaginatedCollection[LabelingFrontendOptions])
    assert_type(project.labeling_parameter_overrides(), PaginatedCollection[LabelingParameterOverride])
    assert_type(project.benchmarks(), PaginatedCollection[Benchmark])
    assert_type(project.predictions(), PaginatedCollection[Prediction])
    assert_type(project.reviews(where=Review.score < 0), PaginatedCollection[Review])
    assert_type(project.webhooks(), PaginatedCollection[Webhook])


def performance(project: Project) -> Iterator[LabelerPerformance]:
    assert_type(project.labeler_performance(), PaginatedCollection[LabelerPerformance])
    for found in project.labeler_performance():
        assert_type(found.user, User)
        assert_type(found.count, int)
        assert_type(found.seconds_per_label, float | None)
        assert_type(found.last_activity_time, datetime | None)
        yield found


def predictions(project: Project, row: DataRow, found: Prediction, model: PredictionModel) -> None:
    assert_type(project.create_prediction_model("cats", 3), PredictionModel)
    assert_type(project.create_prediction("{}", row), Prediction)
    assert_type(project.create_prediction("{}", row, None), Prediction)
    assert_type(project.create_prediction(label="{}", data_row=row, prediction_model=model), Prediction)
    assert_type(project.active_prediction_model(), PredictionModel | None)
    assert_type(project.active_prediction_model.connect(model), None)
    assert_type(found.agreement, float | None)
    assert_type(found.label, str)
    assert_type(found.data_row(), DataRow)
    assert_type(found.prediction_model(), PredictionModel)
    assert_type(found.project(), Project)
    assert_type((model.name, model.slug, model.version), tuple[str, str, int])
    assert_type(model.created_predictions(), PaginatedCollection[Prediction])
    assert_type(model.organization(), Organization)
    assert_type(row.predictions(order_by=Prediction.created_at.asc), PaginatedCollection[Prediction])


def data_rows(dataset: Dataset, row: DataRow, metadata: AssetMetadata) -> None:
    assert_type(DataRow.created_at.desc, Order[DataRow])
    assert_type(dataset.data_rows(DataRow.uid != "x", DataRow.uid.asc), PaginatedCollection[DataRow])
    assert_type(row.create_metadata("TEXT", "hello"), AssetMetadata)
    assert_type(row.create_metadata(AssetMetadata.TEXT, "hello"), AssetMetadata)
    assert_type(row.create_metadata(meta_type=MetadataType.IMAGE, meta_value="url"), AssetMetadata)
    assert_type(row.metadata(), PaginatedCollection[AssetMetadata])
    assert_type(row.asset_metadata(), PaginatedCollection[AssetMetadata])
    assert_type(metadata.meta_type, MetadataType)
    assert_type(metadata.meta_value, str)


def labels(label: Label, review: Review, benchmark: Benchmark) -> None:
    assert_type(label.create_review(score=1), Review)
    assert_type(label.create_benchmark(), Benchmark)
    assert_type(label.reviews(), PaginatedCollection[Review])
    assert_type(review.score, float)
    assert_type(review.update(score=-1.0), None)
    assert_type(review.delete(), None)
    assert_type(
        (review.label(), review.organization(), review.project()), tuple[Label, Organization, Project]
    )
    assert_type(review.created_by(), User | None)
    assert_type(Review.score > 0, Where[Review])
    assert_type(benchmark.average_agreement, float | None)
    assert_type(benchmark.completed_count, int)
    assert_type(benchmark.reference_label(), Label)
    assert_type(benchmark.delete(), None)


def frontends(frontend: LabelingFrontend, options: LabelingFrontendOptions) -> None:
    assert_type(frontend.iframe_url_path, str | None)
    assert_type(frontend.projects(), PaginatedCollection[Project])
    assert_type(options.customization_options, str)
    assert_type(options.labeling_frontend(), LabelingFrontend)
    assert_type(options.project(), Project)


def overrides(override: LabelingParameterOverride) -> None:
    assert_type(override.priority, int)
    assert_type(override.number_of_labels, int | None)
    assert_type(override.data_row(), DataRow)


def hooks(client: Client, project: Project, hook: Webhook, organization: Organization) -> None:
    assert_type(Webhook.create(client, [Webhook.LABEL_CREATED], "https://x", "s", project), Webhook)
    assert_type(Webhook.create(client, topics=["LABEL_DELETED"], url="https://x", secret="s"), Webhook)
    assert_type(hook.update(topics=[Webhook.LABEL_UPDATED], status=Webhook.INACTIVE), None)
    assert_type(hook.update(url="https://y"), None)
    assert_type(hook.status, WebhookStatus)
    assert_type(hook.topics, list[WebhookTopic])
    assert_type(hook.url, str)
    assert_type(hook.project(), Project | None)
    assert_type(organization.webhooks(), PaginatedCollection[Webhook])
    assert_type(webhooks.verify(b"{}", "sha256=...", "secret"), bool)


def people(client: Client, user: User, task: Task) -> None:
    assert_type(client.get_user(), User)
    assert_type(client.get_organization().name, str)
    assert_type(user.intercom_hash, str | None)
    assert_type(user.created_tasks(), PaginatedCollection[Task])
    assert_type(task.wait_till_done(timeout_seconds=60), None)
    assert_type(task.completion_percentage, float | None)


async def both_halves(project: AsyncProject, label: AsyncLabel) -> None:
    assert_type(project.labels(order_by=AsyncLabel.created_at.desc), AsyncPaginatedCollection[AsyncLabel])
    assert_type(await label.create_review(score=0), AsyncReview)
    assert_type(await project.review_metrics(AsyncReview.NetScore.Zero), int)
    async for found in project.labeler_performance():
        assert_type(found, AsyncLabelerPerformance)
