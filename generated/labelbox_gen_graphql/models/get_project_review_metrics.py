"""The models of `GetProjectReviewMetrics`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class GetProjectReviewMetricsProjectReviewMetricsLabelAggregate(ResultModel):
    """`ReviewMetricsLabelAggregate`, as far as it was selected."""

    count: int


class GetProjectReviewMetricsProjectReviewMetrics(ResultModel):
    """`ReviewMetrics`, as far as it was selected."""

    label_aggregate: GetProjectReviewMetricsProjectReviewMetricsLabelAggregate | None


class GetProjectReviewMetricsProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    review_metrics: GetProjectReviewMetricsProjectReviewMetrics | None


class GetProjectReviewMetrics(ResultModel):
    """The answer of `GetProjectReviewMetrics`."""

    project: GetProjectReviewMetricsProject | None
    """Get one project by its id."""
