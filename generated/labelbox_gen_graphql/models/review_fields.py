"""The models of `ReviewFields`, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel


class ReviewFields(ResultModel):
    """What a reviewer thinks of a label."""

    id: str
    """Unique id of the review."""

    created_at: DateTime
    """When the review was created."""

    score: float
    """Positive if the label is good, negative if it is not, zero if neither."""

    updated_at: DateTime
    """When the review last changed."""
