# Written by `make codegen` from generated/labelbox_gen_graphql/_async/review.py. DO NOT EDIT.
"""The entity Review. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    UNSET,
    Entity,
    OrderedField,
    UnsetType,
    changes,
    keywords_of,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import Label, Project, Review

    from .organization import Organization
    from .user import User


class ReviewBase(Entity):
    """What a reviewer thinks of a label."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Review"

    created_at: OrderedField[Review, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the review was created."""
    score: OrderedField[Review, float] = OrderedField("score", FLOAT)
    """Positive if the label is good, negative if it is not, zero if neither."""
    uid: OrderedField[Review, str] = OrderedField("id", ID)
    """Unique id of the review."""
    updated_at: OrderedField[Review, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the review last changed."""

    @relationship
    def created_by(self) -> User | None:
        """The user who reviewed.

        `GetReviewCreatedBy` in queries/review.graphql:23.
        """
        from .user import User

        data = self.client.run(
            operations.GET_REVIEW_CREATED_BY,
            {"id": self.uid},
            ("review", "createdBy"),
        )
        return User(self.client, data) if data else None

    @relationship
    def label(self) -> Label:
        """The label that was reviewed.

        `GetReviewLabel` in queries/review.graphql:31.
        """
        from labelbox_gen import Label

        data = self.client.get(
            operations.GET_REVIEW_LABEL,
            {"id": self.uid},
            ("review", "label"),
        )
        return Label(self.client, data)

    @relationship
    def organization(self) -> Organization:
        """The organization of the project.

        `GetReviewOrganization` in queries/review.graphql:39.
        """
        from .organization import Organization

        data = self.client.get(
            operations.GET_REVIEW_ORGANIZATION,
            {"id": self.uid},
            ("review", "organization"),
        )
        return Organization(self.client, data)

    @relationship
    def project(self) -> Project:
        """The project that the label belongs to.

        `GetReviewProject` in queries/review.graphql:47.
        """
        from labelbox_gen import Project

        data = self.client.get(
            operations.GET_REVIEW_PROJECT,
            {"id": self.uid},
            ("review", "project"),
        )
        return Project(self.client, data)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetReview` in queries/review.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_REVIEW, variables, ("review",))

    @keywords_of(
        "Review",
        required=(),
        optional=("score",),
    )
    def update(
        self,
        *,
        score: float | UnsetType = UNSET,
    ) -> None:
        """Change fields of a review.

        The server changes at once. An absent keyword leaves its field, None clears it.

        Args:
            score: Positive if the label is good, negative if it is not, zero if neither.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: no keyword was given, or the server refused a value.

        `UpdateReview` in queries/review.graphql:11.
        """
        data = changes(
            "Review",
            {
                "score": ("score", score, FLOAT),
            },
        )
        variables = {"id": self.uid, "data": data}
        self.data = self.client.get(operations.UPDATE_REVIEW, variables, ("updateReview",))

    def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteReview` in queries/review.graphql:17.
        """
        self._delete(operations.DELETE_REVIEW)
