"""Tasks with the official client: lookup, classes and cancellation."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import labelbox
import pytest
from labelbox.schema.data_row import DataRow
from labelbox.schema.task import DataUpsertTask, Task

from labelbox_gen.server import run

pytestmark = pytest.mark.filterwarnings("ignore")


def test_upsert_tasks_are_found_by_id(official: Any) -> None:
    dataset = official.create_dataset(name="d")
    task = dataset.create_data_rows([{"row_data": f"https://example.com/{uuid4()}.png"}])
    task.wait_till_done()
    found = official.get_task_by_id(task.uid)
    assert isinstance(found, DataUpsertTask)
    assert len(found.result) == 1
    assert found.errors is None
    with pytest.raises(Exception, match=r"(?i)in.progress|task"):
        official.cancel_task(task.uid)


def test_running_exports_are_cancelled() -> None:
    with run(task_min_seconds=20) as server:
        client = labelbox.Client(
            api_key=server.api_key, endpoint=server.url, rest_endpoint=server.rest_endpoint
        )
        export = DataRow.export(client=client, data_rows=["x"], task_name="export")
        assert client.cancel_task(export.uid) is True
        found = client.get_task_by_id(export.uid)
        assert isinstance(found, Task)
        assert found.status in ("CANCELING", "CANCELED")
