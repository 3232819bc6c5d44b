"""The declaration of this feature."""

from __future__ import annotations

from labelbox_gen.server.access.visible import used_by_project
from labelbox_gen.server.features.feature import Feature

from . import resolvers
from .table import PREDICTION, PREDICTION_MODEL
from .visibility import visible_predictions

FEATURE = Feature(
    entities=(
        PREDICTION,
        PREDICTION_MODEL,
    ),
    resolvers=(resolvers.RESOLVERS,),
    visible={
        "Prediction": visible_predictions,
        "PredictionModel": used_by_project("active_prediction_model_id"),
    },
)
