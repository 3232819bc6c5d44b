"""Projects: their setup, their labels, their export."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from datetime import datetime, timezone
from functools import partial
from typing import TYPE_CHECKING, Any

from labelbox_gen._runtime.entities.inputs import given, keywords_of, present, uid_of, uids_of
from labelbox_gen._runtime.entities.relationships import relationship
from labelbox_gen._runtime.entities.where import Order, Where, order_input, where_input
from labelbox_gen._runtime.lists.paging import OffsetPaging
from labelbox_gen._runtime.ontologies.normalized import options_text
from labelbox_gen._runtime.projects.net_score import NetScore, net_score_input
from labelbox_gen._runtime.tasks.polling import poll_seconds
from labelbox_gen._runtime.values.arguments import seconds
from labelbox_gen._runtime.values.input_values import checked
from labelbox_gen._runtime.values.scalars import FLOAT, INT, STRING, dump
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._async.labeling_frontend import AsyncLabelingFrontend
from labelbox_gen_graphql._async.project import AsyncProjectBase

from ..exports.start import start_project_export
from .labeler_performance import labeler_performance
from .labeling_parameter_overrides import set_overrides, unset_overrides

if TYPE_CHECKING:
    from labelbox_gen._runtime.exports.params import ExportFilters, ExportParams
    from labelbox_gen_graphql._async.prediction import AsyncPrediction
    from labelbox_gen_graphql._async.prediction_model import AsyncPredictionModel

    from ..exports.export_task import AsyncExportTask
    from ..paginated_collection import AsyncPaginatedCollection
    from .data_row import AsyncDataRow
    from .dataset import AsyncDataset
    from .label import AsyncLabel
    from .labeler_performance import AsyncLabelerPerformance
    from .labeling_parameter_overrides import AsyncOverride
    from .ontology import AsyncOntology

#: The editor that is connected when a project has none.
EDITOR = "Editor"


class AsyncProject(AsyncProjectBase):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    __slots__ = ()

    async def connect_ontology(self, ontology: AsyncOntology) -> None:
        """Set the ontology of the project; a project without a labeling frontend gets the editor, too.

        Raises:
            ResourceNotFoundError: the ontology is gone, or there is no editor.
        """
        ontology_id = uid_of("Ontology", ontology)
        if await self.labeling_frontend() is None:
            await self.labeling_frontend.connect(await self._editor())
        await self.client.run(
            operations.CONNECT_PROJECT_ONTOLOGY, {"id": self.uid, "ontologyId": ontology_id}
        )
        await self.refresh()

    async def _editor(self) -> AsyncLabelingFrontend:
        is_editor = where_input(
            "LabelingFrontend", AsyncLabelingFrontend.name == EDITOR, {}, conjunction=True
        )
        found = self.client.pages(
            operations.LIST_LABELING_FRONTENDS,
            {"where": is_editor},
            OffsetPaging(("labelingFrontends",)),
            lambda data: AsyncLabelingFrontend(self.client, data),
        )
        editor = await found.get_one()
        if editor is None:
            raise ResourceNotFoundError(f"the organization has no labeling frontend {EDITOR!r}")
        return editor

    async def setup(
        self, labeling_frontend: AsyncLabelingFrontend, labeling_frontend_options: Mapping[str, Any] | str
    ) -> None:
        """Finish the setup of the project: the editor, and what it can mark.

        Args:
            labeling_frontend: one of `client.get_labeling_frontends()`.
            labeling_frontend_options: the ontology as a dict, or as JSON text.

        Raises:
            InvalidQueryError: the options are not a JSON object.
        """
        variables = {
            "id": self.uid,
            "labelingFrontendId": uid_of("LabelingFrontend", labeling_frontend),
            "customizationOptions": options_text(labeling_frontend_options),
            "setupComplete": dump(datetime.now(timezone.utc)),
        }
        self.data = await self.client.get(operations.SET_UP_PROJECT, variables, ("updateProject",))

    @relationship
    def labels(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # the guide's order
        self,
        datasets: Iterable[AsyncDataset] | None = None,
        order_by: Order[AsyncLabel] | None = None,
        where: Where[AsyncLabel] | None = None,
    ) -> AsyncPaginatedCollection[AsyncLabel]:
        """The labels made in the project.

        Args:
            datasets: only the labels of data rows in these datasets.
            order_by: such as `Label.created_at.desc`.
            where: such as `Label.seconds_to_label > 60`.
        """
        from .label import AsyncLabel

        fixed: dict[str, object] = {"deleted": False}
        if datasets is not None:
            fixed["dataRow"] = {"dataset": {"id_in": uids_of("Dataset", "datasets", datasets)}}
        variables = {
            "id": self.uid,
            "where": where_input("Label", where, fixed, conjunction=True),
            "orderBy": order_input("Label", order_by),
        }
        paging = OffsetPaging(("project", "labels"))
        build = partial(AsyncLabel, self.client)
        count = self.get_label_count if datasets is None and where is None else None
        return self.client.pages(operations.LIST_PROJECT_LABELS, present(variables), paging, build, count)

    async def export_labels(self, timeout_seconds: float = 60.0) -> str | None:
        """Get the URL of a JSON file with all labels of the project, made anew at most every 30 minutes.

        From the v2.4 guide; the hosted API may not serve it any more. `export` streams the same and more,
        row by row.

        Args:
            timeout_seconds: how long to wait for the file at most.

        Returns:
            The URL; None if the file was not ready in time.
        """
        timeout_seconds = seconds("timeout_seconds", timeout_seconds)
        clock, tuning = self.client.clock, self.client.tuning
        started = clock.monotonic()
        while True:
            found = await self.client.get(
                operations.EXPORT_PROJECT_LABELS, {"id": self.uid}, ("exportLabels",)
            )
            if not found["shouldPoll"]:
                return found["downloadUrl"]
            elapsed = clock.monotonic() - started
            if elapsed >= timeout_seconds:
                return None
            await clock.async_sleep(min(poll_seconds(elapsed, tuning), timeout_seconds - elapsed))

    def labeler_performance(self) -> AsyncPaginatedCollection[AsyncLabelerPerformance]:
        """What each user did in the project."""
        paging = OffsetPaging(("project", "labelerPerformance"))
        build = partial(labeler_performance, self.client)
        return self.client.pages(operations.LIST_PROJECT_LABELER_PERFORMANCE, {"id": self.uid}, paging, build)

    async def review_metrics(self, net_score: NetScore | None) -> int:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # the guide's type
        """Count the labels whose reviews amount to a score.

        Args:
            net_score: one of `Review.NetScore`; None for the labels without a review.

        Raises:
            InvalidQueryError: it is something else.
        """
        return await super().review_metrics(net_score_input(net_score))

    async def create_prediction_model(self, name: str, version: int) -> AsyncPredictionModel:
        """Create a prediction model, which becomes the active one of the project.

        From the v2.4 guide; the hosted API may not serve it any more.

        Args:
            name: its name.
            version: its version.
        """
        from labelbox_gen_graphql._async.prediction_model import AsyncPredictionModel

        data = given(
            "PredictionModel", {"name": ("name", name, STRING), "version": ("version", version, INT)}
        )
        created = await self.client.get(
            operations.CREATE_PREDICTION_MODEL, {"data": data}, ("createPredictionModel",)
        )
        model = AsyncPredictionModel(self.client, created)
        await self.active_prediction_model.connect(model)
        return model

    @keywords_of("Prediction", required=("label", "data_row"), optional=("prediction_model",))
    async def create_prediction(
        self,
        label: str,
        data_row: AsyncDataRow,
        prediction_model: AsyncPredictionModel | None = None,
    ) -> AsyncPrediction:
        """Create a prediction for a data row.

        From the v2.4 guide; the hosted API may not serve it any more.

        Args:
            label: the annotations as JSON text.
            data_row: what it is about.
            prediction_model: which model predicted; the active one of the project by default.

        Raises:
            InvalidQueryError: no model was given, and the project has no active one.
        """
        model = await self.active_prediction_model() if prediction_model is None else prediction_model
        if model is None:
            raise InvalidQueryError(
                f"project {self.name!r} has no active prediction model",
                hint="Give one as prediction_model, or make one with create_prediction_model().",
            )
        return await super().create_prediction(label, data_row, model)

    async def set_labeling_parameter_overrides(
        self, data: Iterable[AsyncOverride] | AsyncIterable[AsyncOverride]
    ) -> bool:
        """Set the place of data rows in the labeling queue, and how many labels they get.

        Args:
            data: `(data row, priority, number of labels)` each, of which the last may be missing; small priorities
                come first.

        Returns:
            Whether the server took all of them.

        Raises:
            InvalidQueryError: one of them is something else; the message has its index, and nothing was changed.
        """
        return await set_overrides(self.client, self.uid, data)

    async def unset_labeling_parameter_overrides(
        self, data_rows: Iterable[AsyncDataRow] | AsyncIterable[AsyncDataRow]
    ) -> bool:
        """Give data rows their ordinary place in the labeling queue again.

        From the v2.4 guide; the hosted API may not serve it any more.

        Returns:
            Whether the server did so for all of them.

        Raises:
            InvalidQueryError: one of them is no data row; the message has its index, and nothing was changed.
        """
        return await unset_overrides(self.client, self.uid, data_rows)

    async def upsert_review_queue(self, quota_factor: float) -> None:
        """Start the review queue anew.

        From the v2.4 guide; the hosted API may not serve it any more.

        Args:
            quota_factor: which share of the labels goes into it, between 0 and 1.

        Raises:
            InvalidQueryError: the share is not between 0 and 1.
        """
        quota_factor = checked("quota_factor", quota_factor, FLOAT)
        if not 0 <= quota_factor <= 1:
            raise InvalidQueryError(f"quota_factor must be between 0 and 1, not {quota_factor!r}")
        await super().upsert_review_queue(float(quota_factor))

    async def export(
        self,
        task_name: str | None = None,
        params: ExportParams | None = None,
        filters: ExportFilters | None = None,
    ) -> AsyncExportTask:
        """Export the data rows of the project with their labels.

        Args:
            task_name: a name for the task.
            params: what to include, such as `{"label_details": True}`; `labelbox_gen.ExportTask` lists them.
            filters: which rows, such as `{"global_keys": [...]}`; `labelbox_gen.ExportTask` lists them.

        Returns:
            The task, which is iterated for the rows: `for row in project.export(): ...`.

        Raises:
            InvalidQueryError: a param or filter does not exist, or has the wrong type.
        """
        return await start_project_export(self.client, self.uid, task_name, params, filters)
