"""Predictions and prediction models."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_organization, in_project
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.inputs import insert_from, required_name
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.row import Row

from ..agreement.stored import compare
from ..data_rows.table import DATA_ROW
from ..labels.content import annotations_of
from ..projects.table import PROJECT
from .table import PREDICTION, PREDICTION_MODEL

RESOLVERS = Resolvers()
RESOLVERS.query("prediction")(get_one(PREDICTION))
RESOLVERS.query("predictionModel")(get_one(PREDICTION_MODEL))


@RESOLVERS.mutation("createPredictionModel", in_organization(MANAGE))
def create_prediction_model(context: Context, data: Mapping[str, Any]) -> Row:
    """Create a model without a project. A project uses the model connected as its `activePredictionModel`."""
    required_name(data)
    slug = _slug(f"{data['name']} {data['version']}")
    return insert_from(context, PREDICTION_MODEL, data, slug=slug, created_by_id=context.user.id)


@RESOLVERS.mutation("createPrediction", in_project(MANAGE, "data.projectId"))
def create_prediction(context: Context, data: Mapping[str, Any]) -> Row:
    """Create a prediction. The data row may be outside the project."""
    project = context.store.one(PROJECT, data["projectId"])
    row = context.store.one(DATA_ROW, data["dataRowId"])
    model = context.store.one(PREDICTION_MODEL, data["predictionModelId"])
    keys = {"project_id": project.id, "data_row_id": row.id, "prediction_model_id": model.id}
    text = {"label": data["label"], "annotations": annotations_of(data["label"])}
    prediction = context.store.insert(PREDICTION, {**keys, **text})
    compare(context.store.whole, project.id, [row.id])
    return context.store.one(PREDICTION, prediction.id)


def _slug(name: str) -> str:
    return re.sub(r"[\W_]+", "-", name.lower()).strip("-")
