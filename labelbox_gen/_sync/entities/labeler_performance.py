# Written by `make codegen` from labelbox_gen/_async/entities/labeler_performance.py. DO NOT EDIT.
"""What one user did in one project."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from labelbox_gen._runtime.values.scalars import load_datetime

if TYPE_CHECKING:
    from labelbox_gen_graphql._sync.user import User

    from ..session import Session


class LabelerPerformance(NamedTuple):
    """How much and how well a user labels in a project; what nothing is known of is None."""

    user: User
    count: int  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]  # the guide's name
    """Number of labels."""
    seconds_per_label: float | None
    """Mean time for one label."""
    total_time_labeling: float | None
    """Time spent on all labels, in seconds."""
    consensus: float | None
    """Mean agreement with the labels of others, between 0 and 1."""
    average_benchmark_agreement: float | None
    """Mean agreement with benchmarks, between 0 and 1."""
    last_activity_time: datetime | None


def labeler_performance(session: Session, data: dict[str, Any]) -> LabelerPerformance:
    """Read one from the JSON of the API."""
    from labelbox_gen_graphql._sync.user import User

    active = data["lastActivityTime"]
    return LabelerPerformance(
        user=User(session, data["user"]),
        count=data["count"],
        seconds_per_label=data["secondsPerLabel"],
        total_time_labeling=data["totalTimeLabeling"],
        consensus=data["consensus"],
        average_benchmark_agreement=data["averageBenchmarkAgreement"],
        last_activity_time=load_datetime(active) if active else None,
    )
