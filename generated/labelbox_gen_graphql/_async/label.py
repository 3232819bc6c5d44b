"""The entity Label. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    BOOLEAN,
    DATE_TIME,
    FLOAT,
    ID,
    STRING,
    UNSET,
    AsyncEntity,
    OffsetPaging,
    Order,
    OrderedField,
    UnsetType,
    Where,
    changes,
    given,
    keywords_of,
    optional,
    order_input,
    present,
    relationship,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import AsyncBenchmark, AsyncDataRow, AsyncLabel, AsyncProject, AsyncReview
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .user import AsyncUser


class AsyncLabelBase(AsyncEntity):
    """An assessment of a data row; one label can hold many annotations."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Label"

    agreement: OrderedField[AsyncLabel, float | None] = OrderedField("agreement", FLOAT)
    """Consensus agreement with the other labels of the data row, between 0 and 1."""
    benchmark_agreement: OrderedField[AsyncLabel, float | None] = OrderedField("benchmarkAgreement", FLOAT)
    """Agreement with the benchmark label of the data row, between 0 and 1."""
    created_at: OrderedField[AsyncLabel, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the label was created."""
    is_benchmark_reference: OrderedField[AsyncLabel, bool] = OrderedField("isBenchmarkReference", BOOLEAN)
    """Whether the label is the benchmark of its data row."""
    label: OrderedField[AsyncLabel, str | None] = OrderedField("label", STRING)
    """The annotations as JSON text."""
    seconds_to_label: OrderedField[AsyncLabel, float | None] = OrderedField("secondsToLabel", FLOAT)
    """Time the labeler took, in seconds."""
    uid: OrderedField[AsyncLabel, str] = OrderedField("id", ID)
    """Unique id of the label."""
    updated_at: OrderedField[AsyncLabel, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the label last changed."""

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who made the label.

        `GetLabelCreatedBy` in queries/label.graphql:23.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_LABEL_CREATED_BY,
            {"id": self.uid},
            ("label", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    async def data_row(self) -> AsyncDataRow:
        """The data row that the label assesses.

        `GetLabelDataRow` in queries/label.graphql:31.
        """
        from labelbox_gen import AsyncDataRow

        data = await self.client.get(
            operations.GET_LABEL_DATA_ROW,
            {"id": self.uid},
            ("label", "dataRow"),
        )
        return AsyncDataRow(self.client, data)

    @relationship
    async def project(self) -> AsyncProject:
        """The project the label was made in.

        `GetLabelProject` in queries/label.graphql:39.
        """
        from labelbox_gen import AsyncProject

        data = await self.client.get(
            operations.GET_LABEL_PROJECT,
            {"id": self.uid},
            ("label", "project"),
        )
        return AsyncProject(self.client, data)

    @relationship
    def reviews(
        self, where: Where[AsyncReview] | None = None, order_by: Order[AsyncReview] | None = None
    ) -> AsyncPaginatedCollection[AsyncReview]:
        """The reviews of the label.

        `ListLabelReviews` in queries/label.graphql:47.
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
            operations.LIST_LABEL_REVIEWS,
            variables,
            OffsetPaging(("label", "reviews")),
            partial(AsyncReview, self.client),
        )

    @keywords_of(
        "Benchmark",
        required=(),
        optional=(),
    )
    async def create_benchmark(
        self,
    ) -> AsyncBenchmark:
        """Make a label the benchmark of its data row.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateLabelBenchmark` in queries/label.graphql:61.
        """
        from labelbox_gen import AsyncBenchmark

        data = given(
            "Benchmark",
            {},
        )
        created = await self.client.get(
            operations.CREATE_LABEL_BENCHMARK, {"id": self.uid, **data}, ("createBenchmark",)
        )
        return AsyncBenchmark(self.client, created)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetLabel` in queries/label.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_LABEL, variables, ("label",))

    @keywords_of(
        "Label",
        required=(),
        optional=(
            "agreement",
            "benchmark_agreement",
            "is_benchmark_reference",
            "label",
            "seconds_to_label",
        ),
    )
    async def update(
        self,
        *,
        agreement: float | None | UnsetType = UNSET,
        benchmark_agreement: float | None | UnsetType = UNSET,
        is_benchmark_reference: bool | UnsetType = UNSET,
        label: str | None | UnsetType = UNSET,
        seconds_to_label: float | None | UnsetType = UNSET,
    ) -> None:
        """Change fields of a label.

        The server changes at once. An absent keyword leaves its field, None clears it.

        Args:
            agreement: Consensus agreement with the other labels of the data row, between 0 and 1.
            benchmark_agreement: Agreement with the benchmark label of the data row, between 0 and 1.
            is_benchmark_reference: Whether the label is the benchmark of its data row.
            label: The annotations as JSON text.
            seconds_to_label: Time the labeler took, in seconds.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, or the server refused a value.

        `UpdateLabel` in queries/label.graphql:11.
        """
        data = changes(
            "Label",
            {
                "agreement": ("agreement", agreement, optional(FLOAT)),
                "benchmark_agreement": ("benchmarkAgreement", benchmark_agreement, optional(FLOAT)),
                "is_benchmark_reference": ("isBenchmarkReference", is_benchmark_reference, BOOLEAN),
                "label": ("label", label, optional(STRING)),
                "seconds_to_label": ("secondsToLabel", seconds_to_label, optional(FLOAT)),
            },
        )
        variables = {"id": self.uid, "data": data}
        self.data = await self.client.get(operations.UPDATE_LABEL, variables, ("updateLabel",))

    async def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteLabels` in queries/label.graphql:17.
        """
        await self._bulk_delete(operations.DELETE_LABELS, [self])

    @staticmethod
    async def bulk_delete(labels: Iterable[AsyncLabel] | AsyncIterable[AsyncLabel]) -> None:
        """Delete labels; their data rows go back to the labeling queue.

        Any iterable will do, such as a list or a collection; it is read whole before anything is deleted.

        `DeleteLabels` in queries/label.graphql:17.
        """
        await AsyncLabelBase._bulk_delete(operations.DELETE_LABELS, labels)
