"""The models of `ListProjectPredictions`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .prediction_fields import PredictionFields


class ListProjectPredictionsProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    predictions: list[PredictionFields]
    """The predictions for the project."""


class ListProjectPredictions(ResultModel):
    """The answer of `ListProjectPredictions`."""

    project: ListProjectPredictionsProject | None
    """Get one project by its id."""
