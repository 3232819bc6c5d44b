"""The entity Benchmark. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    INT,
    AsyncEntity,
    OrderedField,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import AsyncBenchmark, AsyncLabel

    from .user import AsyncUser


class AsyncBenchmarkBase(AsyncEntity):
    """A label that others are compared with."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Benchmark"

    average_agreement: OrderedField[AsyncBenchmark, float | None] = OrderedField("averageAgreement", FLOAT)
    """Mean agreement of the other labels of the data row with it, between 0 and 1; null before there is
    one."""
    completed_count: OrderedField[AsyncBenchmark, int] = OrderedField("completedCount", INT)
    """Number of labels that were compared with it."""
    created_at: OrderedField[AsyncBenchmark, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the label became the benchmark."""
    last_activity: OrderedField[AsyncBenchmark, datetime | None] = OrderedField("lastActivity", DATE_TIME)
    """When a label was last compared with it."""
    uid: OrderedField[AsyncBenchmark, str] = OrderedField("id", ID)
    """Unique id of the benchmark."""

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who chose the label.

        `GetBenchmarkCreatedBy` in queries/benchmark.graphql:11.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_BENCHMARK_CREATED_BY,
            {"id": self.uid},
            ("benchmark", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    async def reference_label(self) -> AsyncLabel:
        """The label that others are compared with.

        `GetBenchmarkReferenceLabel` in queries/benchmark.graphql:19.
        """
        from labelbox_gen import AsyncLabel

        data = await self.client.get(
            operations.GET_BENCHMARK_REFERENCE_LABEL,
            {"id": self.uid},
            ("benchmark", "referenceLabel"),
        )
        return AsyncLabel(self.client, data)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetBenchmark` in queries/benchmark.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_BENCHMARK, variables, ("benchmark",))
