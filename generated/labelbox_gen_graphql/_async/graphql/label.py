"""One method for each operation, from queries/label.graphql. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/label.graphql`."""

    _send: AsyncSend

    async def create_label_benchmark(
        self,
        id: str,
    ) -> models.CreateLabelBenchmark:
        """Make a label the benchmark of its data row.

        `queries/label.graphql:61`
        """
        return parsed(
            models.CreateLabelBenchmark,
            await self._send(
                operations.CREATE_LABEL_BENCHMARK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def delete_labels(
        self,
        ids: Sequence[str],
    ) -> models.DeleteLabels:
        """Delete labels; their data rows go back to the labeling queue.

        `queries/label.graphql:17`
        """
        return parsed(
            models.DeleteLabels,
            await self._send(
                operations.DELETE_LABELS,
                variables(
                    {
                        "ids": ids,
                    }
                ),
            ),
        )

    async def get_label(
        self,
        id: str,
    ) -> models.GetLabel:
        """Get one label by its id.

        `queries/label.graphql:5`
        """
        return parsed(
            models.GetLabel,
            await self._send(
                operations.GET_LABEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_created_by(
        self,
        id: str,
    ) -> models.GetLabelCreatedBy:
        """Get one label by its id.

        `queries/label.graphql:23`
        """
        return parsed(
            models.GetLabelCreatedBy,
            await self._send(
                operations.GET_LABEL_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_data_row(
        self,
        id: str,
    ) -> models.GetLabelDataRow:
        """Get one label by its id.

        `queries/label.graphql:31`
        """
        return parsed(
            models.GetLabelDataRow,
            await self._send(
                operations.GET_LABEL_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_label_project(
        self,
        id: str,
    ) -> models.GetLabelProject:
        """Get one label by its id.

        `queries/label.graphql:39`
        """
        return parsed(
            models.GetLabelProject,
            await self._send(
                operations.GET_LABEL_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def list_label_reviews(
        self,
        id: str,
        *,
        where: models.ReviewWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ReviewOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListLabelReviews:
        """Get one label by its id.

        `queries/label.graphql:47`
        """
        return parsed(
            models.ListLabelReviews,
            await self._send(
                operations.LIST_LABEL_REVIEWS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    async def review_label(
        self,
        id: str,
        project_id: str,
        score: float,
    ) -> models.ReviewLabel:
        """Create a review of a label.

        Not `CreateLabelReview`, because nobody should have to say which project the label belongs to.

        `queries/label.graphql:68`
        """
        return parsed(
            models.ReviewLabel,
            await self._send(
                operations.REVIEW_LABEL,
                variables(
                    {
                        "id": id,
                        "projectId": project_id,
                        "score": score,
                    }
                ),
            ),
        )

    async def update_label(
        self,
        id: str,
        data: models.LabelUpdateInput,
    ) -> models.UpdateLabel:
        """Change fields of a label.

        `queries/label.graphql:11`
        """
        return parsed(
            models.UpdateLabel,
            await self._send(
                operations.UPDATE_LABEL,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )
