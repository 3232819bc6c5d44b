# Written by `make codegen` from tests/api/_async/test_export_reading.py. DO NOT EDIT.
"""Reading exports: formats, offsets and networks."""

from __future__ import annotations

import gc
import json
import threading
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime, timezone
from typing import Any

import pytest

from labelbox_gen import (
    Client,
    Dataset,
    ExportedRow,
    ExportTask,
    LabelImport,
    Project,
    StreamType,
)
from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import (
    ExportInterruptedError,
    InvalidQueryError,
    LabelboxError,
    ResourceNotFoundError,
)
from labelbox_gen.server.running import RunningServer

#: Letters of one, two, three and four bytes, and line ends that are none in JSON lines.
TEXT = 'a\u00e9\u732b\U0001f431\u2028\u0085\r\n\\" '


#: One download at a time, and parallel downloads of small segments.
DOWNLOADS = {
    "sequential": Tuning(),
    "parallel": Tuning(
        download_sample_seconds=0.0,
        download_fast_bytes_per_second=float("inf"),
        download_min_speedup=0.0,
        download_segment_bytes=3_000,
    ),
}


@pytest.fixture(params=DOWNLOADS.values(), ids=DOWNLOADS)
def network(request: pytest.FixtureRequest, client: Client) -> None:
    """A fast network, and one slower than every consumer."""
    client.transport.tuning = request.param


@pytest.fixture
def task(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> ExportTask:
    """The export of three hundred rows, in a dozen files."""
    monkeypatch.setattr("labelbox_gen.server.features.exports.stream.WINDOW", 20_000)
    created = dataset.create_data_rows(
        {"row_data": f"{TEXT}{n}" + n % 7 * 100 * "x", "global_key": f"k{n}"} for n in range(300)
    )
    created.wait_till_done()
    return dataset.export()


@pytest.fixture
def keys(task: ExportTask) -> list[str]:
    """The global keys of the export in order, read before any change."""
    return [row["data_row"]["global_key"] for row in task]


def test_each_row_is_read_once_in_order(
    task: ExportTask, keys: list[str], sent: list[Any], network: None
) -> None:
    assert Counter(keys) == Counter(f"k{n}" for n in range(300))
    rows = [row for row in task]
    assert [row["data_row"]["global_key"] for row in rows] == keys
    assert {row["data_row"]["row_data"].rstrip("x") for row in rows} == {f"{TEXT}{n}" for n in range(300)}
    assert [row.json for row in task.rows()] == rows
    assert [json.loads(line) for line in task.stream_lines()] == rows
    assert task.result == rows
    files = [body["variables"]["offset"] for body in sent if "exportFileFromOffset" in body["query"]]
    assert len(set(files)) > 5
    assert max(Counter(files).values()) <= 4  # each link is requested once


@pytest.mark.usefixtures("network")
def test_downloads_side_by_side_that_bring_no_more_are_given_up(
    task: ExportTask, keys: list[str], sent: list[Any], client: Client
) -> None:
    client.transport.tuning = client.transport.tuning._replace(download_min_speedup=float("inf"))
    assert [row["data_row"]["global_key"] for row in task] == keys
    assert len([body for body in sent if "exportFileFromOffset" in body["query"]]) > 5


def test_a_row_has_the_offset_of_the_next(
    task: ExportTask, keys: list[str], labelbox_server: RunningServer, network: None
) -> None:
    """Another process resumes with the id of the task and an offset."""
    rows = [row for row in task.rows()]
    assert rows[-1].offset == task.get_total_file_size()
    assert len(rows) == task.get_total_lines(StreamType.RESULT)
    key = task.client.transport._headers["Authorization"].removeprefix("Bearer ")
    with Client(key, labelbox_server.endpoint) as other:
        again = ExportTask.get_task(other, task.uid)
        for place in (0, 1, 23, 150, 298, 299):
            offset = rows[place].offset
            found = [row.data_row.global_key for row in again.rows(offset)]
            assert found == keys[place + 1 :]
            assert [json.loads(line) for line in again.stream_lines(offset)] == [
                row.json for row in rows[place + 1 :]
            ]


def test_an_offset_in_the_middle_of_a_row_is_an_error(task: ExportTask) -> None:
    with closing(task.rows(offset=7)) as rows:
        for row in rows:
            with pytest.raises(LabelboxError, match="is not JSON") as caught:
                _ = row.json
            assert "Rows begin where the offset of another row says" in str(caught.value)
            break


def test_an_offset_behind_the_end_has_no_rows(task: ExportTask) -> None:
    size = task.get_total_file_size() or 0
    assert [row for row in task.rows(size)] == []
    assert [row for row in task.rows(size + 1000)] == []


def test_a_task_is_an_export_only_if_it_is_there(client: Client) -> None:
    with pytest.raises(ResourceNotFoundError):
        ExportTask.get_task(client, "none")


def busy(client: Client) -> list[Any]:
    """The connections with a request in flight."""
    pool: Any = client.transport._http._transport._pool  # pyright: ignore[reportAttributeAccessIssue]
    return [connection for connection in pool.connections if not connection.is_idle()]


def settled(client: Client) -> bool:
    """Whether all connections become idle; what a thread has begun ends with its next bytes."""
    for _ in range(500):
        if not busy(client):
            return True
        Clock().sleep(0.01)
    return False


@pytest.mark.parametrize("taken", [1, 2, 150])
def test_closing_early_releases_resources(
    task: ExportTask, client: Client, network: None, taken: int
) -> None:
    rows = task.rows()
    for _ in range(taken):
        rows.__next__()
    rows.close()
    assert settled(client)
    assert not [thread for thread in threading.enumerate() if thread.name == "download"]


def test_leaving_the_loop_releases_resources(task: ExportTask, client: Client, network: None) -> None:
    for _ in task:
        break
    with suppress(ZeroDivisionError):
        for row in task.rows():
            _ = 1 / 0 * row.offset
    gc.collect()
    assert settled(client)
    client.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("labelbox-gen_")]


class LinkClock:
    """The clock that expires the server's links."""

    now = 1_700_000_000.0

    def time(self) -> float:
        return self.now


def test_links_that_expire_are_asked_for_anew(
    task: ExportTask, keys: list[str], network: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A consumer that pauses for long has expired links."""
    clock = LinkClock()
    monkeypatch.setattr("labelbox_gen.server.files.link.time", clock)
    found: list[str] = []
    for row in task:
        found.append(row["data_row"]["global_key"])
        if len(found) % 100 == 50:
            clock.now += 7200
    assert found == keys


def put(rows: Iterator[ExportedRow], into: list[ExportedRow]) -> None:
    for row in rows:
        into.append(row)


def test_links_that_never_work_are_an_error(
    task: ExportTask, network: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = task.rows()
    begun = [rows.__next__()]
    monkeypatch.setattr("labelbox_gen.server.files.link.expires_in", lambda seconds: 0)
    with pytest.raises(ExportInterruptedError, match="This URL has expired") as caught:
        put(rows, begun)
    error = caught.value
    assert error.rows == len(begun)
    assert error.offset == begun[-1].offset
    assert f"get_task(client, '{task.uid}').rows(offset={error.offset})" in str(error)
    assert error.code == "HTTP 403"
    monkeypatch.undo()
    rest = [row for row in task.rows(error.offset)]
    assert len(begun) + len(rest) == 300


def test_an_empty_export_has_no_stream(project: Project) -> None:
    task = project.export()
    assert [row for row in task.rows()] == []
    assert not task.has_result()
    assert not task.has_errors()
    assert task.get_total_lines() is None
    assert task.errors == []


def test_an_unknown_global_key_is_an_error_of_the_task(labeled: Project) -> None:
    task = labeled.export(filters={"global_keys": ["g0", "none", "g1"]})
    assert task.has_errors()
    (error,) = task.errors
    assert error["global_key"] == "none"
    assert "does not exist" in error["message"]
    assert [row.json for row in task.get_buffered_stream(StreamType.ERRORS)] == [error]
    assert [row.json for row in task.get_buffered_stream("errors")] == [error]
    with pytest.raises(InvalidQueryError, match="stream_type must be 'RESULT' or 'ERRORS', not 'error'"):
        task.get_buffered_stream("error")
    assert task.get_total_lines("ERRORS") == 1
    assert task.has_result()


def test_rows_have_types(client: Client, labeled: Project) -> None:
    cat = {"name": "animal", "answer": {"name": "cat"}, "dataRow": {"globalKey": "g0"}}
    imported = LabelImport.create_from_objects(client, labeled.uid, "cat", [cat])
    imported.wait_till_done()
    params = dict.fromkeys(
        ("label_details", "data_row_details", "project_details", "performance_details"), True
    )
    task = labeled.export(params=params, filters={"global_keys": ["g0"]})
    (row,) = [row for row in task.rows()]
    assert row.data_row.external_id == "e0"
    assert row.data_row.details.dataset_name == "Texts"
    assert row.data_row.details.created_at <= datetime.now(timezone.utc)
    assert row.media_attributes == row.json["media_attributes"]
    (label,) = row.labels
    assert row.projects[labeled.uid].labels[0].id == label.id
    assert row.projects[labeled.uid].project_details.workflow_status == "IN_REVIEW"
    assert label.label_details.created_at.tzinfo
    assert label.performance_details.skipped is False
    assert label.classifications[0]["radio_answer"]["name"] == "Cat"
    assert label.objects == []
    assert json.loads(row.raw) == row.json == row.data
    with pytest.raises(LabelboxError, match=r"this export has no ExportedRow\.attachments") as caught:
        _ = row.attachments
    assert 'params={"attachments": True}' in str(caught.value)
    assert "data_row" in repr(ExportedRow.data_row)


def test_memory_stays_flat(client: Client, dataset: Dataset, network: None) -> None:
    """Reading twenty megabytes needs a few megabytes of memory, including the server's share."""
    segment = Tuning().download_segment_bytes
    client.transport.tuning = client.transport.tuning._replace(download_segment_bytes=segment)
    created = dataset.create_data_rows(
        {"row_data": f"{n} " + 100_000 * "x", "global_key": f"k{n}"} for n in range(200)
    )
    created.wait_till_done()
    task = dataset.export()
    task.wait_till_done()
    tracemalloc.start()
    try:
        size = 0
        for line in task.stream_lines():
            size += len(line)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size > 20_000_000
    assert peak < 8_000_000
