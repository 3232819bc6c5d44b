"""The models of `GetReviewProject`, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class GetReviewProjectReview(ResultModel):
    """What a reviewer thinks of a label."""

    project: ProjectFields
    """The project that the label belongs to."""


class GetReviewProject(ResultModel):
    """The answer of `GetReviewProject`."""

    review: GetReviewProjectReview | None
    """Get one review by its id."""
