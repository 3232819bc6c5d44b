"""The models of `UpsertProjectReviewQueue`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel


class UpsertProjectReviewQueueUpsertReviewQueue(ResultModel):
    """`ReviewQueue`, as far as it was selected."""

    id: str


class UpsertProjectReviewQueue(ResultModel):
    """The answer of `UpsertProjectReviewQueue`."""

    upsert_review_queue: UpsertProjectReviewQueueUpsertReviewQueue | None
    """Start the review queue of a project anew, with a share of the labels."""
