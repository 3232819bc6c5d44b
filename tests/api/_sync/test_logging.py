# Written by `make codegen` from tests/api/_async/test_logging.py. DO NOT EDIT.
"""The loggers of the layers."""

from __future__ import annotations

import logging

import pytest

from labelbox_gen import Client

pytestmark = pytest.mark.anyio


def test_each_layer_logs_what_it_does(labelbox_client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="labelbox_gen")
    dataset = labelbox_client.create_dataset(name="logged")
    task = dataset.create_data_rows([{"row_data": f"text {n}", "global_key": f"k{n}"} for n in range(3)])
    task.wait_till_done()
    rows = [row for row in dataset.export()]
    assert len(rows) == 3

    records = [(each.name, each.getMessage()) for each in caplog.records]
    assert ("labelbox_gen.uploads", "chunk 0 uploaded: rows up to 3") in records
    assert any(
        name == "labelbox_gen.uploads" and text.startswith("UpsertDataRows: task") for name, text in records
    )
    assert any(name == "labelbox_gen.exports" and text.startswith("bytes 0 to ") for name, text in records)
    http = [text for name, text in records if name == "labelbox_gen.http"]
    assert any(text.startswith("CreateDataset attempt 1: status 200, request id ") for text in http)


def test_no_record_contains_the_key_or_a_signature(
    labelbox_client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    dataset = labelbox_client.create_dataset(name="secret")
    (dataset.create_data_rows([{"row_data": "text"}])).wait_till_done()
    assert len([row for row in dataset.export()]) == 1
    key = labelbox_client.transport._headers["Authorization"].removeprefix("Bearer ")
    text = caplog.text
    assert "labelbox_gen.http" in text
    assert key not in text
    assert "signature=" not in text
