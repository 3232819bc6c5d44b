"""The loggers of the layers."""

from __future__ import annotations

import logging

import pytest

from labelbox_gen import AsyncClient

pytestmark = pytest.mark.anyio


async def test_each_layer_logs_what_it_does(
    async_labelbox_client: AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="labelbox_gen")
    dataset = await async_labelbox_client.create_dataset(name="logged")
    task = await dataset.create_data_rows(
        [{"row_data": f"text {n}", "global_key": f"k{n}"} for n in range(3)]
    )
    await task.wait_till_done()
    rows = [row async for row in await dataset.export()]
    assert len(rows) == 3

    records = [(each.name, each.getMessage()) for each in caplog.records]
    assert ("labelbox_gen.uploads", "chunk 0 uploaded: rows up to 3") in records
    assert any(
        name == "labelbox_gen.uploads" and text.startswith("UpsertDataRows: task") for name, text in records
    )
    assert any(name == "labelbox_gen.exports" and text.startswith("bytes 0 to ") for name, text in records)
    http = [text for name, text in records if name == "labelbox_gen.http"]
    assert any(text.startswith("CreateDataset attempt 1: status 200, request id ") for text in http)


async def test_no_record_contains_the_key_or_a_signature(
    async_labelbox_client: AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    dataset = await async_labelbox_client.create_dataset(name="secret")
    await (await dataset.create_data_rows([{"row_data": "text"}])).wait_till_done()
    assert len([row async for row in await dataset.export()]) == 1
    key = async_labelbox_client.transport._headers["Authorization"].removeprefix("Bearer ")
    text = caplog.text
    assert "labelbox_gen.http" in text
    assert key not in text
    assert "signature=" not in text
