"""The entity Review. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    UNSET,
    AsyncEntity,
    OrderedField,
    UnsetType,
    changes,
    keywords_of,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import AsyncLabel, AsyncProject, AsyncReview

    from .organization import AsyncOrganization
    from .user import AsyncUser


class AsyncReviewBase(AsyncEntity):
    """What a reviewer thinks of a label."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Review"

    created_at: OrderedField[AsyncReview, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the review was created."""
    score: OrderedField[AsyncReview, float] = OrderedField("score", FLOAT)
    """Positive if the label is good, negative if it is not, zero if neither."""
    uid: OrderedField[AsyncReview, str] = OrderedField("id", ID)
    """Unique id of the review."""
    updated_at: OrderedField[AsyncReview, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the review last changed."""

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who reviewed.

        `GetReviewCreatedBy` in queries/review.graphql:23.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_REVIEW_CREATED_BY,
            {"id": self.uid},
            ("review", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    async def label(self) -> AsyncLabel:
        """The label that was reviewed.

        `GetReviewLabel` in queries/review.graphql:31.
        """
        from labelbox_gen import AsyncLabel

        data = await self.client.get(
            operations.GET_REVIEW_LABEL,
            {"id": self.uid},
            ("review", "label"),
        )
        return AsyncLabel(self.client, data)

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization of the project.

        `GetReviewOrganization` in queries/review.graphql:39.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_REVIEW_ORGANIZATION,
            {"id": self.uid},
            ("review", "organization"),
        )
        return AsyncOrganization(self.client, data)

    @relationship
    async def project(self) -> AsyncProject:
        """The project that the label belongs to.

        `GetReviewProject` in queries/review.graphql:47.
        """
        from labelbox_gen import AsyncProject

        data = await self.client.get(
            operations.GET_REVIEW_PROJECT,
            {"id": self.uid},
            ("review", "project"),
        )
        return AsyncProject(self.client, data)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetReview` in queries/review.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_REVIEW, variables, ("review",))

    @keywords_of(
        "Review",
        required=(),
        optional=("score",),
    )
    async def update(
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
        self.data = await self.client.get(operations.UPDATE_REVIEW, variables, ("updateReview",))

    async def delete(self) -> None:
        """Delete it on the server; do not use the object afterwards.

        Raises:
            ResourceNotFoundError: it is gone already.

        `DeleteReview` in queries/review.graphql:17.
        """
        await self._delete(operations.DELETE_REVIEW)
