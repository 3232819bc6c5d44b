"""The models of `GetReviewLabel`, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .label_fields import LabelFields


class GetReviewLabelReview(ResultModel):
    """What a reviewer thinks of a label."""

    label: LabelFields
    """The label that was reviewed."""


class GetReviewLabel(ResultModel):
    """The answer of `GetReviewLabel`."""

    review: GetReviewLabelReview | None
    """Get one review by its id."""
