# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/prediction.py. DO NOT EDIT.
"""One method for each operation, from queries/prediction.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/prediction.graphql`."""

    _send: Send

    def get_prediction(
        self,
        id: str,
    ) -> models.GetPrediction:
        """Get one prediction by its id.

        `queries/prediction.graphql:5`
        """
        return parsed(
            models.GetPrediction,
            self._send(
                operations.GET_PREDICTION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_prediction_data_row(
        self,
        id: str,
    ) -> models.GetPredictionDataRow:
        """Get one prediction by its id.

        `queries/prediction.graphql:11`
        """
        return parsed(
            models.GetPredictionDataRow,
            self._send(
                operations.GET_PREDICTION_DATA_ROW,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_prediction_organization(
        self,
        id: str,
    ) -> models.GetPredictionOrganization:
        """Get one prediction by its id.

        `queries/prediction.graphql:19`
        """
        return parsed(
            models.GetPredictionOrganization,
            self._send(
                operations.GET_PREDICTION_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_prediction_prediction_model(
        self,
        id: str,
    ) -> models.GetPredictionPredictionModel:
        """Get one prediction by its id.

        `queries/prediction.graphql:27`
        """
        return parsed(
            models.GetPredictionPredictionModel,
            self._send(
                operations.GET_PREDICTION_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_prediction_project(
        self,
        id: str,
    ) -> models.GetPredictionProject:
        """Get one prediction by its id.

        `queries/prediction.graphql:35`
        """
        return parsed(
            models.GetPredictionProject,
            self._send(
                operations.GET_PREDICTION_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
