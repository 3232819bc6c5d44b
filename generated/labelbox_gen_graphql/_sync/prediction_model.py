# Written by `make codegen` from generated/labelbox_gen_graphql/_async/prediction_model.py. DO NOT EDIT.
"""The entity PredictionModel. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    INT,
    STRING,
    Entity,
    OffsetPaging,
    Order,
    Value,
    Where,
    order_input,
    present,
    relationship,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen.runtime import PaginatedCollection

    from .organization import Organization
    from .prediction import Prediction
    from .user import User


class PredictionModel(Entity):
    """One version of a model that makes predictions. From the v2.4 guide; the hosted API may not serve it
    any more."""

    __slots__ = ()

    __typename__: ClassVar[str] = "PredictionModel"

    created_at: Value[datetime] = Value("createdAt", DATE_TIME)
    """When the prediction model was created."""
    name: Value[str] = Value("name", STRING)
    """Name of the model."""
    slug: Value[str] = Value("slug", STRING)
    """The name as it can stand in a URL."""
    uid: Value[str] = Value("id", ID)
    """Unique id of the prediction model."""
    updated_at: Value[datetime] = Value("updatedAt", DATE_TIME)
    """When the prediction model last changed."""
    version: Value[int] = Value("version", INT)
    """Version of the model."""

    @relationship
    def created_by(self) -> User | None:
        """The user who created the prediction model.

        `GetPredictionModelCreatedBy` in queries/prediction_model.graphql:17.
        """
        from .user import User

        data = self.client.run(
            operations.GET_PREDICTION_MODEL_CREATED_BY,
            {"id": self.uid},
            ("predictionModel", "createdBy"),
        )
        return User(self.client, data) if data else None

    @relationship
    def organization(self) -> Organization:
        """The organization that owns the prediction model.

        `GetPredictionModelOrganization` in queries/prediction_model.graphql:39.
        """
        from .organization import Organization

        data = self.client.get(
            operations.GET_PREDICTION_MODEL_ORGANIZATION,
            {"id": self.uid},
            ("predictionModel", "organization"),
        )
        return Organization(self.client, data)

    @relationship
    def created_predictions(
        self, where: Where[Prediction] | None = None, order_by: Order[Prediction] | None = None
    ) -> PaginatedCollection[Prediction]:
        """The predictions that the model made.

        `ListPredictionModelCreatedPredictions` in queries/prediction_model.graphql:25.
        """
        from .prediction import Prediction

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Prediction",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("Prediction", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_PREDICTION_MODEL_CREATED_PREDICTIONS,
            variables,
            OffsetPaging(("predictionModel", "createdPredictions")),
            partial(Prediction, self.client),
        )

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetPredictionModel` in queries/prediction_model.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = self.client.get(operations.GET_PREDICTION_MODEL, variables, ("predictionModel",))
