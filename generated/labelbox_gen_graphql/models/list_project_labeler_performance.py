"""The models of `ListProjectLabelerPerformance`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel

from .user_fields import UserFields


class ListProjectLabelerPerformanceProjectLabelerPerformance(ResultModel):
    """What one user did in one project."""

    average_benchmark_agreement: float | None
    """Mean agreement of the user's labels with benchmarks, between 0 and 1."""

    consensus: float | None
    """Mean consensus agreement of the user's labels, between 0 and 1."""

    count: int
    """Number of labels."""

    last_activity_time: DateTime | None
    """When the user last labeled or reviewed."""

    seconds_per_label: float | None
    """Mean time for one label, in seconds."""

    total_time_labeling: float | None
    """Time spent on all labels, in seconds."""

    user: UserFields
    """The user."""


class ListProjectLabelerPerformanceProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    labeler_performance: list[ListProjectLabelerPerformanceProjectLabelerPerformance]
    """What each user did in the project."""


class ListProjectLabelerPerformance(ResultModel):
    """The answer of `ListProjectLabelerPerformance`."""

    project: ListProjectLabelerPerformanceProject | None
    """Get one project by its id."""
