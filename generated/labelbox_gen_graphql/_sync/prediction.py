# Written by `make codegen` from generated/labelbox_gen_graphql/_async/prediction.py. DO NOT EDIT.
"""The entity Prediction. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    FLOAT,
    ID,
    STRING,
    Entity,
    OrderedField,
    relationship,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import DataRow, Project

    from .organization import Organization
    from .prediction_model import PredictionModel


class Prediction(Entity):
    """What a prediction model says about a data row in a project. From the v2.4 guide; the hosted API may
    not serve it any more."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Prediction"

    agreement: OrderedField[Prediction, float | None] = OrderedField("agreement", FLOAT)
    """Agreement with the labels of the data row, between 0 and 1; null before there is one."""
    created_at: OrderedField[Prediction, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the prediction was created."""
    label: OrderedField[Prediction, str] = OrderedField("label", STRING)
    """The annotations as JSON text."""
    uid: OrderedField[Prediction, str] = OrderedField("id", ID)
    """Unique id of the prediction."""
    updated_at: OrderedField[Prediction, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the prediction last changed."""

    @relationship
    def data_row(self) -> DataRow:
        """The data row that the prediction is about.

        `GetPredictionDataRow` in queries/prediction.graphql:11.
        """
        from labelbox_gen import DataRow

        data = self.client.get(
            operations.GET_PREDICTION_DATA_ROW,
            {"id": self.uid},
            ("prediction", "dataRow"),
        )
        return DataRow(self.client, data)

    @relationship
    def organization(self) -> Organization:
        """The organization that owns the prediction.

        `GetPredictionOrganization` in queries/prediction.graphql:19.
        """
        from .organization import Organization

        data = self.client.get(
            operations.GET_PREDICTION_ORGANIZATION,
            {"id": self.uid},
            ("prediction", "organization"),
        )
        return Organization(self.client, data)

    @relationship
    def prediction_model(self) -> PredictionModel:
        """The model that made the prediction.

        `GetPredictionPredictionModel` in queries/prediction.graphql:27.
        """
        from .prediction_model import PredictionModel

        data = self.client.get(
            operations.GET_PREDICTION_PREDICTION_MODEL,
            {"id": self.uid},
            ("prediction", "predictionModel"),
        )
        return PredictionModel(self.client, data)

    @relationship
    def project(self) -> Project:
        """The project that the prediction is for.

        `GetPredictionProject` in queries/prediction.graphql:35.
        """
        from labelbox_gen import Project

        data = self.client.get(
            operations.GET_PREDICTION_PROJECT,
            {"id": self.uid},
            ("prediction", "project"),
        )
        return Project(self.client, data)

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetPrediction` in queries/prediction.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_PREDICTION, variables, ("prediction",))
