"""The entity Prediction. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    STRING,
    AsyncEntity,
    OrderedField,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import AsyncDataRow, AsyncProject

    from .organization import AsyncOrganization
    from .prediction_model import AsyncPredictionModel


class AsyncPrediction(AsyncEntity):
    """What a prediction model says about a data row in a project. From the v2.4 guide; the hosted API may
    not serve it any more."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Prediction"

    agreement: OrderedField[AsyncPrediction, float | None] = OrderedField("agreement", FLOAT)
    """Agreement with the labels of the data row, between 0 and 1; null before there is one."""
    created_at: OrderedField[AsyncPrediction, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the prediction was created."""
    label: OrderedField[AsyncPrediction, str] = OrderedField("label", STRING)
    """The annotations as JSON text."""
    uid: OrderedField[AsyncPrediction, str] = OrderedField("id", ID)
    """Unique id of the prediction."""
    updated_at: OrderedField[AsyncPrediction, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the prediction last changed."""

    @relationship
    async def data_row(self) -> AsyncDataRow:
        """The data row that the prediction is about.

        `GetPredictionDataRow` in queries/prediction.graphql:11.
        """
        from labelbox_gen import AsyncDataRow

        data = await self.client.get(
            operations.GET_PREDICTION_DATA_ROW,
            {"id": self.uid},
            ("prediction", "dataRow"),
        )
        return AsyncDataRow(self.client, data)

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization that owns the prediction.

        `GetPredictionOrganization` in queries/prediction.graphql:19.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_PREDICTION_ORGANIZATION,
            {"id": self.uid},
            ("prediction", "organization"),
        )
        return AsyncOrganization(self.client, data)

    @relationship
    async def prediction_model(self) -> AsyncPredictionModel:
        """The model that made the prediction.

        `GetPredictionPredictionModel` in queries/prediction.graphql:27.
        """
        from .prediction_model import AsyncPredictionModel

        data = await self.client.get(
            operations.GET_PREDICTION_PREDICTION_MODEL,
            {"id": self.uid},
            ("prediction", "predictionModel"),
        )
        return AsyncPredictionModel(self.client, data)

    @relationship
    async def project(self) -> AsyncProject:
        """The project that the prediction is for.

        `GetPredictionProject` in queries/prediction.graphql:35.
        """
        from labelbox_gen import AsyncProject

        data = await self.client.get(
            operations.GET_PREDICTION_PROJECT,
            {"id": self.uid},
            ("prediction", "project"),
        )
        return AsyncProject(self.client, data)

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetPrediction` in queries/prediction.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_PREDICTION, variables, ("prediction",))
