"""The models of `UpsertProjectReviewQueue`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from labelbox_gen.runtime import ResultModel


class UpsertProjectReviewQueueUpsertReviewQueue(ResultModel):
    """`ReviewQueue`, as far as it was selected."""

    typename__: Literal["ReviewQueue"] = Field(alias="__typename")
    """The name of the object's type."""


class UpsertProjectReviewQueue(ResultModel):
    """The answer of `UpsertProjectReviewQueue`."""

    upsert_review_queue: UpsertProjectReviewQueueUpsertReviewQueue | None
    """Start the review queue of a project anew, with a share of the labels."""
