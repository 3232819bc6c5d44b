"""The models of `ListProjectReviews`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .review_fields import ReviewFields


class ListProjectReviewsProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    reviews: list[ReviewFields]
    """The reviews made in the project."""


class ListProjectReviews(ResultModel):
    """The answer of `ListProjectReviews`."""

    project: ListProjectReviewsProject | None
    """Get one project by its id."""
