"""Predictions, prediction models, and asset metadata."""

from __future__ import annotations

import pytest

from labelbox_gen import (
    AsyncAssetMetadata,
    AsyncDataRow,
    AsyncPrediction,
    AsyncProject,
    MetadataType,
)
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError


async def test_a_new_prediction_model_is_the_active_one(project: AsyncProject) -> None:
    assert await project.active_prediction_model() is None
    first = await project.create_prediction_model("cats and dogs", 1)
    second = await project.create_prediction_model(name="cats and dogs", version=2)
    assert (first.name, first.version, second.version) == ("cats and dogs", 1, 2)
    assert first.slug
    assert await project.active_prediction_model() == second
    assert await first.created_by() == await project.created_by()
    assert await first.organization() == await project.organization()


async def test_the_active_model_can_be_chosen(project: AsyncProject) -> None:
    first = await project.create_prediction_model("m", 1)
    await project.create_prediction_model("m", 2)
    await project.active_prediction_model.connect(first)
    assert await project.active_prediction_model() == first
    await project.active_prediction_model.disconnect()
    assert await project.active_prediction_model() is None


async def test_a_prediction_has_its_data_row_and_model(
    labeled: AsyncProject, data_rows: list[AsyncDataRow]
) -> None:
    model = await labeled.create_prediction_model("m", 1)
    prediction = await labeled.create_prediction('{"animal": "cat"}', data_rows[0])
    assert prediction.label == '{"animal": "cat"}'
    assert await prediction.prediction_model() == model
    assert await prediction.data_row() == data_rows[0]
    assert await prediction.project() == labeled
    assert await prediction.organization() == await labeled.organization()


async def test_predictions_are_listed_by_all_that_they_belong_to(
    labeled: AsyncProject, data_rows: list[AsyncDataRow]
) -> None:
    old = await labeled.create_prediction_model("m", 1)
    new = await labeled.create_prediction_model("m", 2)
    by_old = await labeled.create_prediction("1", data_rows[0], old)
    by_new = await labeled.create_prediction("2", data_rows[1])
    assert [found async for found in old.created_predictions()] == [by_old]
    assert [found async for found in new.created_predictions()] == [by_new]
    assert [found async for found in data_rows[0].predictions()] == [by_old]
    newest_first = labeled.predictions(order_by=AsyncPrediction.created_at.desc)
    assert [found async for found in newest_first] == [by_new, by_old]
    assert [found async for found in labeled.predictions(where=AsyncPrediction.label == "1")] == [by_old]


async def test_a_prediction_needs_a_model(project: AsyncProject, data_rows: list[AsyncDataRow]) -> None:
    with pytest.raises(InvalidQueryError, match="project 'Pets' has no active prediction model"):
        await project.create_prediction("{}", data_rows[0])


async def test_metadata_tell_labelers_more(data_rows: list[AsyncDataRow]) -> None:
    text = await data_rows[0].create_metadata("TEXT", "a cat")
    image = await data_rows[0].create_metadata(AsyncAssetMetadata.IMAGE, "https://example.com/cat.png")
    assert (text.meta_type, text.meta_value) == (MetadataType.TEXT, "a cat")
    assert [found async for found in data_rows[0].metadata()] == [text, image]
    assert [found async for found in data_rows[0].asset_metadata()] == [text, image]
    assert [found async for found in data_rows[1].metadata()] == []
    assert data_rows[0].metadata == []


async def test_metadata_are_of_a_known_kind(data_rows: list[AsyncDataRow]) -> None:
    with pytest.raises(LabelboxError, match="SMELL"):
        await data_rows[0].create_metadata("SMELL", "fishy")
