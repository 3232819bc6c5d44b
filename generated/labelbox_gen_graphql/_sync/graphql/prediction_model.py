# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/prediction_model.py. DO NOT EDIT.
"""One method for each operation, from queries/prediction_model.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/prediction_model.graphql`."""

    _send: Send

    def create_prediction_model(
        self,
        data: models.PredictionModelCreateInput,
    ) -> models.CreatePredictionModel:
        """Create a prediction model.

        `queries/prediction_model.graphql:11`
        """
        return parsed(
            models.CreatePredictionModel,
            self._send(
                operations.CREATE_PREDICTION_MODEL,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    def get_prediction_model(
        self,
        id: str,
    ) -> models.GetPredictionModel:
        """Get one prediction model by its id.

        `queries/prediction_model.graphql:5`
        """
        return parsed(
            models.GetPredictionModel,
            self._send(
                operations.GET_PREDICTION_MODEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_prediction_model_created_by(
        self,
        id: str,
    ) -> models.GetPredictionModelCreatedBy:
        """Get one prediction model by its id.

        `queries/prediction_model.graphql:17`
        """
        return parsed(
            models.GetPredictionModelCreatedBy,
            self._send(
                operations.GET_PREDICTION_MODEL_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_prediction_model_organization(
        self,
        id: str,
    ) -> models.GetPredictionModelOrganization:
        """Get one prediction model by its id.

        `queries/prediction_model.graphql:39`
        """
        return parsed(
            models.GetPredictionModelOrganization,
            self._send(
                operations.GET_PREDICTION_MODEL_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_prediction_model_created_predictions(
        self,
        id: str,
        *,
        where: models.PredictionWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.PredictionOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListPredictionModelCreatedPredictions:
        """Get one prediction model by its id.

        `queries/prediction_model.graphql:25`
        """
        return parsed(
            models.ListPredictionModelCreatedPredictions,
            self._send(
                operations.LIST_PREDICTION_MODEL_CREATED_PREDICTIONS,
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
