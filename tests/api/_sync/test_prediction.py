# Written by `make codegen` from tests/api/_async/test_prediction.py. DO NOT EDIT.
"""Predictions, prediction models, and asset metadata."""

from __future__ import annotations

import pytest

from labelbox_gen import (
    AssetMetadata,
    DataRow,
    MetadataType,
    Prediction,
    Project,
)
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError


def test_a_new_prediction_model_is_the_active_one(project: Project) -> None:
    assert project.active_prediction_model() is None
    first = project.create_prediction_model("cats and dogs", 1)
    second = project.create_prediction_model(name="cats and dogs", version=2)
    assert (first.name, first.version, second.version) == ("cats and dogs", 1, 2)
    assert first.slug
    assert project.active_prediction_model() == second
    assert first.created_by() == project.created_by()
    assert first.organization() == project.organization()


def test_the_active_model_can_be_chosen(project: Project) -> None:
    first = project.create_prediction_model("m", 1)
    project.create_prediction_model("m", 2)
    project.active_prediction_model.connect(first)
    assert project.active_prediction_model() == first
    project.active_prediction_model.disconnect()
    assert project.active_prediction_model() is None


def test_a_prediction_has_its_data_row_and_model(labeled: Project, data_rows: list[DataRow]) -> None:
    model = labeled.create_prediction_model("m", 1)
    prediction = labeled.create_prediction('{"animal": "cat"}', data_rows[0])
    assert prediction.label == '{"animal": "cat"}'
    assert prediction.prediction_model() == model
    assert prediction.data_row() == data_rows[0]
    assert prediction.project() == labeled
    assert prediction.organization() == labeled.organization()


def test_predictions_are_listed_by_all_that_they_belong_to(
    labeled: Project, data_rows: list[DataRow]
) -> None:
    old = labeled.create_prediction_model("m", 1)
    new = labeled.create_prediction_model("m", 2)
    by_old = labeled.create_prediction("1", data_rows[0], old)
    by_new = labeled.create_prediction("2", data_rows[1])
    assert [found for found in old.created_predictions()] == [by_old]
    assert [found for found in new.created_predictions()] == [by_new]
    assert [found for found in data_rows[0].predictions()] == [by_old]
    newest_first = labeled.predictions(order_by=Prediction.created_at.desc)
    assert [found for found in newest_first] == [by_new, by_old]
    assert [found for found in labeled.predictions(where=Prediction.label == "1")] == [by_old]


def test_a_prediction_needs_a_model(project: Project, data_rows: list[DataRow]) -> None:
    with pytest.raises(InvalidQueryError, match="project 'Pets' has no active prediction model"):
        project.create_prediction("{}", data_rows[0])


def test_metadata_tell_labelers_more(data_rows: list[DataRow]) -> None:
    text = data_rows[0].create_metadata("TEXT", "a cat")
    image = data_rows[0].create_metadata(AssetMetadata.IMAGE, "https://example.com/cat.png")
    assert (text.meta_type, text.meta_value) == (MetadataType.TEXT, "a cat")
    assert [found for found in data_rows[0].metadata()] == [text, image]
    assert [found for found in data_rows[0].asset_metadata()] == [text, image]
    assert [found for found in data_rows[1].metadata()] == []
    assert data_rows[0].metadata == []


def test_metadata_are_of_a_known_kind(data_rows: list[DataRow]) -> None:
    with pytest.raises(LabelboxError, match="SMELL"):
        data_rows[0].create_metadata("SMELL", "fishy")
