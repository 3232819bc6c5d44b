"""Imports of labels."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from labelbox_gen import AsyncClient, AsyncLabelImport, AsyncProject
from labelbox_gen.exceptions import (
    InvalidQueryError,
    LabelboxError,
    ResourceConflict,
    ResourceNotFoundError,
    TimeoutError,
)


def line(n: int, answer: str = "cat", **more: Any) -> dict[str, Any]:
    return {"name": "animal", "answer": {"name": answer}, "dataRow": {"globalKey": f"g{n}"}, **more}


@pytest.fixture
async def imported(client: AsyncClient, labeled: AsyncProject) -> AsyncLabelImport:
    """Two valid lines around one whose option does not exist."""
    lines = [line(0, uuid="u0"), line(1, "bird", uuid="u1"), line(2, "dog", uuid="u2")]
    return await AsyncLabelImport.create_from_objects(client, labeled.uid, "first", lines)


async def test_each_line_has_a_status(imported: AsyncLabelImport, labeled: AsyncProject) -> None:
    statuses = await imported.statuses
    assert [(status["uuid"], status["status"]) for status in statuses] == [
        ("u0", "SUCCESS"),
        ("u1", "FAILURE"),
        ("u2", "SUCCESS"),
    ]
    assert imported.is_done
    assert imported.state == "FINISHED"
    assert imported.percent_done == 100
    assert await labeled.get_label_count() == 2


async def test_the_errors_are_those_that_failed(imported: AsyncLabelImport) -> None:
    (error,) = await imported.errors
    assert error["uuid"] == "u1"
    assert error["status"] == "FAILURE"
    assert "bird" in json.dumps(error["errors"])


async def test_the_input_is_returned_unchanged(imported: AsyncLabelImport) -> None:
    assert await imported.inputs == [
        line(0, uuid="u0"),
        line(1, "bird", uuid="u1"),
        line(2, "dog", uuid="u2"),
    ]


async def test_an_import_is_found_by_its_name(
    client: AsyncClient, imported: AsyncLabelImport, labeled: AsyncProject
) -> None:
    assert await AsyncLabelImport.from_name(client, labeled.uid, "first") == imported
    assert await client.get_label_import(imported.uid) == imported
    assert [found async for found in labeled.label_imports()] == [imported]
    assert await imported.project() == labeled
    assert await imported.created_by() == await client.get_user()
    with pytest.raises(ResourceNotFoundError):
        await AsyncLabelImport.from_name(client, labeled.uid, "second")


async def test_a_name_is_unique(
    client: AsyncClient, imported: AsyncLabelImport, labeled: AsyncProject
) -> None:
    with pytest.raises(ResourceConflict):
        await AsyncLabelImport.create_from_objects(client, labeled.uid, "first", [line(0)])
    await imported.wait_till_done()
    assert await labeled.get_label_count() == 2


@pytest.mark.parametrize("kind", [str, Path])
async def test_labels_are_imported_from_a_file(
    client: AsyncClient, labeled: AsyncProject, tmp_path: Path, kind: type
) -> None:
    path = tmp_path / "labels.ndjson"
    path.write_text("\n".join(json.dumps(line(n)) for n in range(3)))
    imported = await AsyncLabelImport.create_from_file(client, labeled.uid, "file", kind(path))
    assert await imported.errors == []
    assert await labeled.get_label_count() == 3


async def test_a_missing_file_imports_nothing(client: AsyncClient, labeled: AsyncProject) -> None:
    with pytest.raises(InvalidQueryError, match="there is no file"):
        await AsyncLabelImport.create_from_file(client, labeled.uid, "file", "/no/such/file")


async def test_labels_are_imported_from_a_url(client: AsyncClient, labeled: AsyncProject) -> None:
    url = await client.upload_data(json.dumps(line(0)).encode(), "labels.ndjson")
    imported = await AsyncLabelImport.create_from_url(client, labeled.uid, "url", url)
    assert await imported.errors == []
    assert await labeled.get_label_count() == 1


@pytest.mark.parametrize("bad", [{}, {"dataRow": {}}, "text", {"dataRow": {"id": "a", "globalKey": "b"}}])
async def test_an_invalid_line_is_reported_with_its_index(
    client: AsyncClient, labeled: AsyncProject, bad: Any
) -> None:
    with pytest.raises(InvalidQueryError, match="annotation 1: "):
        await AsyncLabelImport.create_from_objects(client, labeled.uid, "bad", [line(0), bad])
    assert [found async for found in labeled.label_imports()] == []


async def test_a_data_row_that_does_not_exist_is_reported(client: AsyncClient, labeled: AsyncProject) -> None:
    imported = await AsyncLabelImport.create_from_objects(client, labeled.uid, "gone", [line(0), line(9)])
    (error,) = await imported.errors
    assert "g9" in json.dumps(error)
    assert await labeled.get_label_count() == 1


async def test_an_invalid_line_of_a_file_fails_alone(
    client: AsyncClient, labeled: AsyncProject, tmp_path: Path
) -> None:
    path = tmp_path / "labels.ndjson"
    path.write_text(f"no JSON at all\n{json.dumps(line(0))}")
    imported = await AsyncLabelImport.create_from_file(client, labeled.uid, "no json", path)
    assert [error["status"] for error in await imported.errors] == ["FAILURE"]
    assert await labeled.get_label_count() == 1


async def test_progress_rises_to_its_end(client: AsyncClient, labeled: AsyncProject) -> None:
    lines = [line(n % 3) for n in range(300)]
    imported = await AsyncLabelImport.create_from_objects(client, labeled.uid, "many", lines)
    done: list[int] = []
    await imported.wait_till_done(progress=lambda now, total: done.append(now))
    assert done == sorted(done)
    assert done[-1] == 100


async def test_waiting_too_long_raises(imported: AsyncLabelImport) -> None:
    with pytest.raises(TimeoutError, match="is not done after 0 s"):
        await imported.wait_till_done(timeout_seconds=0)
    await imported.wait_till_done()
    assert imported.is_done


async def test_each_status_has_the_index_of_its_annotation(imported: AsyncLabelImport) -> None:
    statuses = [status async for status in imported.stream_statuses()]
    assert [(status["index"], status["uuid"], status["status"]) for status in statuses] == [
        (0, "u0", "SUCCESS"),
        (1, "u1", "FAILURE"),
        (2, "u2", "SUCCESS"),
    ]
    (error,) = [error async for error in imported.stream_errors()]
    assert error == statuses[1]
    assert [each["uuid"] async for each in imported.stream_inputs()] == ["u0", "u1", "u2"]


async def test_lines_that_are_no_annotations_have_an_index_too(
    client: AsyncClient, labeled: AsyncProject, tmp_path: Path
) -> None:
    path = tmp_path / "labels.ndjson"
    lines = [
        json.dumps(line(0, uuid="u")),
        "no JSON",
        "",
        "[]",
        json.dumps(line(1, uuid="u")),
        json.dumps(line(2)),
    ]
    path.write_text("\n".join(lines))
    imported = await AsyncLabelImport.create_from_file(client, labeled.uid, "odd", path)
    found = [(each["index"], each["uuid"], each["status"]) async for each in imported.stream_statuses()]
    assert found == [
        (0, "u", "SUCCESS"),
        (1, None, "FAILURE"),
        (2, None, "FAILURE"),
        (3, "u", "FAILURE"),
        (4, None, "SUCCESS"),
    ]
    with pytest.raises(LabelboxError, match="a line that is not JSON"):
        _ = await imported.inputs


async def test_unreported_annotations_are_unknown(
    imported: AsyncLabelImport, monkeypatch: pytest.MonkeyPatch
) -> None:
    await imported.wait_till_done()
    monkeypatch.setitem(imported.data, "statusFileUrl", imported.error_file_url)
    statuses = await imported.statuses
    assert [(status["index"], status["status"]) for status in statuses] == [
        (1, "FAILURE"),
        (0, "UNKNOWN"),
        (2, "UNKNOWN"),
    ]
    assert await imported.errors == statuses
    assert "did not report" in statuses[1]["errors"][0]["message"]


async def test_annotations_can_be_any_iterable(client: AsyncClient, labeled: AsyncProject) -> None:
    async def generated() -> AsyncIterator[dict[str, Any]]:
        for n in range(3):
            yield line(n)

    imported = await AsyncLabelImport.create_from_objects(client, labeled.uid, "generator", generated())
    assert [status["status"] for status in await imported.statuses] == 3 * ["SUCCESS"]
    table = pa.Table.from_pylist([line(n, "dog") for n in range(3)])
    imported = await AsyncLabelImport.create_from_objects(client, labeled.uid, "table", table)
    assert [status["status"] for status in await imported.statuses] == 3 * ["SUCCESS"]


async def test_a_link_that_has_expired_is_asked_for_anew(
    imported: AsyncLabelImport, monkeypatch: pytest.MonkeyPatch
) -> None:
    statuses = await imported.statuses
    for field in ("inputFileUrl", "statusFileUrl"):
        url = imported.data[field]
        separator = "&" if "?" in url else "?"
        monkeypatch.setitem(imported.data, field, f"{url}{separator}expires=1")
    assert await imported.statuses == statuses
    assert not (imported.input_file_url or "").endswith("&expires=1")


async def test_a_link_that_never_works_is_an_error(
    imported: AsyncLabelImport, monkeypatch: pytest.MonkeyPatch
) -> None:
    await imported.wait_till_done()

    async def nothing(self: object) -> None: ...

    monkeypatch.setattr(AsyncLabelImport, "refresh", nothing)
    monkeypatch.setitem(imported.data, "statusFileUrl", f"{imported.status_file_url}&expires=1")
    with pytest.raises(LabelboxError, match="wrong"):
        _ = await imported.statuses


async def test_statuses_may_be_left(client: AsyncClient, labeled: AsyncProject) -> None:
    lines = [line(n % 3) for n in range(1000)]
    imported = await AsyncLabelImport.create_from_objects(client, labeled.uid, "left", lines)
    async with aclosing(imported.stream_statuses()) as statuses:
        async for status in statuses:
            assert status["index"] == 0
            break
    pool: Any = client.transport._http._transport._pool  # pyright: ignore[reportAttributeAccessIssue]
    assert [connection for connection in pool.connections if not connection.is_idle()] == []


@pytest.mark.slow
async def test_memory_is_constant_for_writes_and_reads(client: AsyncClient, project: AsyncProject) -> None:
    """Ten megabytes of annotations are sent and read as statuses; memory includes the server's share."""

    async def generated() -> AsyncIterator[dict[str, Any]]:
        for n in range(2000):
            yield line(n, uuid=f"u{n}", answer=5000 * "x")

    tracemalloc.start()
    try:
        imported = await AsyncLabelImport.create_from_objects(client, project.uid, "large", generated())
        _, peak = tracemalloc.get_traced_memory()
        await imported.wait_till_done()
        gc.collect()  # the server's batches
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        count = 0
        async for status in imported.stream_statuses():
            assert status["index"] == count
            count += 1
        _, later = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 2000
    assert peak < 5_000_000
    assert later - before < 5_000_000
