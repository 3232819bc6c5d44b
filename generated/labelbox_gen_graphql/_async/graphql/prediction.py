"""One method for each operation, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/prediction.graphql`."""

    _send: AsyncSend

    async def get_prediction(
        self,
        id: str,
    ) -> models.GetPrediction:
        """Get one prediction by its id.

        `queries/prediction.graphql:5`
        """
        return parsed(
            models.GetPrediction,
            await self._send(
                operations.GET_PREDICTION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_data_row(
        self,
        id: str,
    ) -> models.GetPredictionDataRow:
        """Get one prediction by its id.

        `queries/prediction.graphql:11`
        """
        return parsed(
            models.GetPredictionDataRow,
            await self._send(
                operations.GET_PREDICTION_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_organization(
        self,
        id: str,
    ) -> models.GetPredictionOrganization:
        """Get one prediction by its id.

        `queries/prediction.graphql:19`
        """
        return parsed(
            models.GetPredictionOrganization,
            await self._send(
                operations.GET_PREDICTION_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_prediction_model(
        self,
        id: str,
    ) -> models.GetPredictionPredictionModel:
        """Get one prediction by its id.

        `queries/prediction.graphql:27`
        """
        return parsed(
            models.GetPredictionPredictionModel,
            await self._send(
                operations.GET_PREDICTION_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_prediction_project(
        self,
        id: str,
    ) -> models.GetPredictionProject:
        """Get one prediction by its id.

        `queries/prediction.graphql:35`
        """
        return parsed(
            models.GetPredictionProject,
            await self._send(
                operations.GET_PREDICTION_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
