"""The models of `ReviewLabel`, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .review_fields import ReviewFields


class ReviewLabel(ResultModel):
    """The answer of `ReviewLabel`."""

    create_review: ReviewFields | None
    """Create a review of a label."""
