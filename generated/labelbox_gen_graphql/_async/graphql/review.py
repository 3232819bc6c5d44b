"""One method for each operation, from queries/review.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/review.graphql`."""

    _send: AsyncSend

    async def delete_review(
        self,
        id: str,
    ) -> models.DeleteReview:
        """Change fields of a review.

        `queries/review.graphql:17`
        """
        return parsed(
            models.DeleteReview,
            await self._send(
                operations.DELETE_REVIEW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review(
        self,
        id: str,
    ) -> models.GetReview:
        """Get one review by its id.

        `queries/review.graphql:5`
        """
        return parsed(
            models.GetReview,
            await self._send(
                operations.GET_REVIEW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review_created_by(
        self,
        id: str,
    ) -> models.GetReviewCreatedBy:
        """Get one review by its id.

        `queries/review.graphql:23`
        """
        return parsed(
            models.GetReviewCreatedBy,
            await self._send(
                operations.GET_REVIEW_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review_label(
        self,
        id: str,
    ) -> models.GetReviewLabel:
        """Get one review by its id.

        `queries/review.graphql:31`
        """
        return parsed(
            models.GetReviewLabel,
            await self._send(
                operations.GET_REVIEW_LABEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review_organization(
        self,
        id: str,
    ) -> models.GetReviewOrganization:
        """Get one review by its id.

        `queries/review.graphql:39`
        """
        return parsed(
            models.GetReviewOrganization,
            await self._send(
                operations.GET_REVIEW_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_review_project(
        self,
        id: str,
    ) -> models.GetReviewProject:
        """Get one review by its id.

        `queries/review.graphql:47`
        """
        return parsed(
            models.GetReviewProject,
            await self._send(
                operations.GET_REVIEW_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def update_review(
        self,
        id: str,
        data: models.ReviewUpdateInput,
    ) -> models.UpdateReview:
        """Change fields of a review.

        `queries/review.graphql:11`
        """
        return parsed(
            models.UpdateReview,
            await self._send(
                operations.UPDATE_REVIEW,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )
