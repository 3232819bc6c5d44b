"""Imports of labels."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import AsyncClient, AsyncLabelImport, AsyncProject
from labelbox_gen.exceptions import (
    InvalidQueryError,
    ResourceConflict,
    ResourceNotFoundError,
    TimeoutError,
)


def line(n: int, answer: str = "cat", **more: Any) -> dict[str, Any]:
    return {"name": "animal", "answer": {"name": answer}, "dataRow": {"globalKey": f"g{n}"}, **more}


@pytest.fixture
async def imported(client: AsyncClient, labeled: AsyncProject) -> AsyncLabelImport:
    """Two good lines around one whose answer does not exist."""
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


async def test_the_lines_come_back_as_they_were(imported: AsyncLabelImport) -> None:
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


async def test_a_name_is_taken_once(
    client: AsyncClient, imported: AsyncLabelImport, labeled: AsyncProject
) -> None:
    with pytest.raises(ResourceConflict):
        await AsyncLabelImport.create_from_objects(client, labeled.uid, "first", [line(0)])
    await imported.wait_till_done()
    assert await labeled.get_label_count() == 2


@pytest.mark.parametrize("kind", [str, Path])
async def test_labels_come_from_a_file(
    client: AsyncClient, labeled: AsyncProject, tmp_path: Path, kind: type
) -> None:
    path = tmp_path / "labels.ndjson"
    path.write_text("\n".join(json.dumps(line(n)) for n in range(3)))
    imported = await AsyncLabelImport.create_from_file(client, labeled.uid, "file", kind(path))
    assert await imported.errors == []
    assert await labeled.get_label_count() == 3


async def test_a_file_that_is_not_there_imports_nothing(client: AsyncClient, labeled: AsyncProject) -> None:
    with pytest.raises(InvalidQueryError, match="there is no file"):
        await AsyncLabelImport.create_from_file(client, labeled.uid, "file", "/no/such/file")


async def test_labels_come_from_a_url(client: AsyncClient, labeled: AsyncProject) -> None:
    url = await client.upload_data(json.dumps(line(0)).encode(), "labels.ndjson")
    imported = await AsyncLabelImport.create_from_url(client, labeled.uid, "url", url)
    assert await imported.errors == []
    assert await labeled.get_label_count() == 1


@pytest.mark.parametrize("bad", [{}, {"dataRow": {}}, "text", {"dataRow": {"id": "a", "globalKey": "b"}}])
async def test_a_bad_line_names_its_index_and_imports_nothing(
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


async def test_a_line_that_is_no_json_fails_alone(
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
