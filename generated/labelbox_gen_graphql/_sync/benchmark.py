# Written by `make codegen` from generated/labelbox_gen_graphql/_async/benchmark.py. DO NOT EDIT.
"""The entity Benchmark. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    INT,
    Entity,
    OrderedField,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import Benchmark, Label

    from .user import User


class BenchmarkBase(Entity):
    """A label that others are compared with."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Benchmark"

    average_agreement: OrderedField[Benchmark, float | None] = OrderedField("averageAgreement", FLOAT)
    """Mean agreement of the other labels of the data row with it, between 0 and 1; null before there is
    one."""
    completed_count: OrderedField[Benchmark, int] = OrderedField("completedCount", INT)
    """Number of labels that were compared with it."""
    created_at: OrderedField[Benchmark, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the label became the benchmark."""
    last_activity: OrderedField[Benchmark, datetime | None] = OrderedField("lastActivity", DATE_TIME)
    """When a label was last compared with it."""
    uid: OrderedField[Benchmark, str] = OrderedField("id", ID)
    """Unique id of the benchmark."""

    @relationship
    def created_by(self) -> User | None:
        """The user who chose the label.

        `GetBenchmarkCreatedBy` in queries/benchmark.graphql:11.
        """
        from .user import User

        data = self.client.run(
            operations.GET_BENCHMARK_CREATED_BY,
            {"id": self.uid},
            ("benchmark", "createdBy"),
        )
        return User(self.client, data) if data else None

    @relationship
    def reference_label(self) -> Label:
        """The label that others are compared with.

        `GetBenchmarkReferenceLabel` in queries/benchmark.graphql:19.
        """
        from labelbox_gen import Label

        data = self.client.get(
            operations.GET_BENCHMARK_REFERENCE_LABEL,
            {"id": self.uid},
            ("benchmark", "referenceLabel"),
        )
        return Label(self.client, data)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetBenchmark` in queries/benchmark.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_BENCHMARK, variables, ("benchmark",))
