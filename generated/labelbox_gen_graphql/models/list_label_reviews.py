"""The models of `ListLabelReviews`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .review_fields import ReviewFields


class ListLabelReviewsLabel(ResultModel):
    """An assessment of a data row; one label can hold many annotations."""

    reviews: list[ReviewFields]
    """The reviews of the label."""


class ListLabelReviews(ResultModel):
    """The answer of `ListLabelReviews`."""

    label: ListLabelReviewsLabel | None
    """Get one label by its id."""
