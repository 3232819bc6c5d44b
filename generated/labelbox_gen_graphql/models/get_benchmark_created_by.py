"""The models of `GetBenchmarkCreatedBy`, from queries/benchmark.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetBenchmarkCreatedByBenchmark(ResultModel):
    """A label that others are compared with."""

    created_by: UserFields | None
    """The user who chose the label."""


class GetBenchmarkCreatedBy(ResultModel):
    """The answer of `GetBenchmarkCreatedBy`."""

    benchmark: GetBenchmarkCreatedByBenchmark | None
    """Get one benchmark by its id."""
