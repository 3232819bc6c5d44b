"""Exports written to files, and exports as tables."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from labelbox_gen import AsyncClient, AsyncDataset, AsyncExportTask, AsyncLabelImport, AsyncProject
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import ExportInterruptedError, LabelboxError

COLUMNS = [
    "id",
    "global_key",
    "external_id",
    "row_data",
    "dataset_id",
    "dataset_name",
    "created_at",
    "updated_at",
    "last_activity_at",
    "created_by",
    "media_attributes",
    "metadata_fields",
    "attachments",
    "embeddings",
    "projects",
    "experiments",
    "more",
]


@pytest.fixture
async def task(dataset: AsyncDataset, monkeypatch: pytest.MonkeyPatch) -> AsyncExportTask:
    """The export of three hundred rows, in a dozen files."""
    monkeypatch.setattr("labelbox_gen.server.features.exports.stream.WINDOW", 20_000)
    created = await dataset.create_data_rows(
        {"row_data": f"\u732b {n} " + 200 * "x", "global_key": f"k{n}"} for n in range(300)
    )
    await created.wait_till_done()
    return await dataset.export(params={"data_row_details": True})


@pytest.fixture
async def content(task: AsyncExportTask) -> bytes:
    """The expected content of the file."""
    return b"".join([line + b"\n" async for line in task.stream_lines()])


def offsets(sent: list[Any]) -> list[int]:
    """The offsets of the requested files, in order."""
    return [int(body["variables"]["offset"]) for body in sent if "exportFileFromOffset" in body["query"]]


class TestJsonl:
    async def test_the_file_has_the_rows(self, task: AsyncExportTask, content: bytes, tmp_path: Path) -> None:
        path = tmp_path / "rows.jsonl"
        reports: list[tuple[int, int | None]] = []
        assert await task.to_jsonl(path, progress=lambda done, total: reports.append((done, total))) == 300
        assert path.read_bytes() == content
        assert list(tmp_path.iterdir()) == [path]
        assert reports == sorted(reports)
        assert reports[-1] == (300, 300)

    async def test_a_part_file_is_resumed(
        self, task: AsyncExportTask, content: bytes, tmp_path: Path, sent: list[Any]
    ) -> None:
        """A killed process left some rows and an incomplete one."""
        path = tmp_path / "rows.jsonl"
        part = tmp_path / f"rows.jsonl.{task.uid}.part"
        part.write_bytes(content[:100_000])
        path.write_text("an older file")
        again = await AsyncExportTask.get_task(task.client, task.uid)
        assert await again.to_jsonl(str(path)) == 300
        assert path.read_bytes() == content
        assert not part.exists()
        assert offsets(sent)[0] == content.rindex(b"\n", 0, 100_000) + 1

    async def test_a_complete_part_file_is_renamed(
        self, task: AsyncExportTask, content: bytes, tmp_path: Path, sent: list[Any]
    ) -> None:
        (tmp_path / f"rows.jsonl.{task.uid}.part").write_bytes(content)
        assert await task.to_jsonl(tmp_path / "rows.jsonl") == 300
        assert (tmp_path / "rows.jsonl").read_bytes() == content
        assert offsets(sent) == [len(content)]

    async def test_a_part_may_be_started_over(
        self, task: AsyncExportTask, content: bytes, tmp_path: Path
    ) -> None:
        part = tmp_path / f"rows.jsonl.{task.uid}.part"
        part.write_bytes(content + b"and more\n")
        with pytest.raises(LabelboxError, match="is no part of export") as caught:
            await task.to_jsonl(tmp_path / "rows.jsonl")
        assert "resume=False" in str(caught.value)
        assert not (tmp_path / "rows.jsonl").exists()
        assert await task.to_jsonl(tmp_path / "rows.jsonl", resume=False) == 300
        assert (tmp_path / "rows.jsonl").read_bytes() == content

    async def test_rows_before_an_interruption_are_kept(
        self, task: AsyncExportTask, content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "rows.jsonl"
        path.write_text("an older file")

        def expire(done: int, total: int | None) -> None:
            monkeypatch.setattr("labelbox_gen.server.files.link.expires_in", lambda seconds: 0)

        with pytest.raises(ExportInterruptedError) as caught:
            await task.to_jsonl(path, progress=expire)
        part = tmp_path / f"rows.jsonl.{task.uid}.part"
        assert f"They are in {part}" in str(caught.value)
        assert 0 < caught.value.rows < 300
        assert content[: caught.value.offset].count(b"\n") == caught.value.rows
        assert content.startswith(part.read_bytes())
        assert path.read_text() == "an older file"
        monkeypatch.undo()
        assert await task.to_jsonl(path) == 300
        assert path.read_bytes() == content

    async def test_an_empty_export_is_an_empty_file(self, project: AsyncProject, tmp_path: Path) -> None:
        assert await (await project.export()).to_jsonl(tmp_path / "none.jsonl") == 0
        assert (tmp_path / "none.jsonl").read_bytes() == b""

    async def test_a_folder_that_is_not_there_is_a_labelbox_error(
        self, task: AsyncExportTask, tmp_path: Path
    ) -> None:
        with pytest.raises(LabelboxError, match=r"cannot write .*No such file or directory"):
            await task.to_jsonl(tmp_path / "none" / "rows.jsonl")


class TestTables:
    @pytest.fixture
    async def labeled_task(self, client: AsyncClient, labeled: AsyncProject) -> AsyncExportTask:
        """Three rows with details, the first of them a cat."""
        cat = {"name": "animal", "answer": {"name": "cat"}, "dataRow": {"globalKey": "g0"}}
        imported = await AsyncLabelImport.create_from_objects(client, labeled.uid, "cat", [cat])
        await imported.wait_till_done()
        return await labeled.export(params={"data_row_details": True, "attachments": True})

    async def test_arrow_has_always_the_same_columns(
        self, labeled_task: AsyncExportTask, project: AsyncProject
    ) -> None:
        table = await labeled_task.to_arrow()
        assert table.schema.names == COLUMNS
        assert {str(kind) for kind in table.schema.types} == {"string", "timestamp[us, tz=UTC]"}
        rows = {row["global_key"]: row for row in table.to_pylist()}
        async for row in labeled_task:
            found, own = rows[row["data_row"]["global_key"]], row["data_row"]
            assert found["id"] == own["id"]
            assert found["row_data"] == own["row_data"]
            assert found["dataset_name"] == "Texts"
            assert found["created_at"].isoformat(timespec="milliseconds") == own["details"]["created_at"]
            assert json.loads(found["projects"]) == row["projects"]
            assert json.loads(found["attachments"]) == []
            assert found["embeddings"] is found["more"] is None
        other = await (await project.export(filters={"global_keys": ["none"]})).to_arrow()
        assert other.schema == table.schema
        assert other.num_rows == 0

    async def test_parquet_is_written_group_by_group(
        self, task: AsyncExportTask, content: bytes, tmp_path: Path
    ) -> None:
        task.client.transport.tuning = Tuning(parquet_row_group_bytes=50_000)
        path = tmp_path / "rows.parquet"
        reports: list[tuple[int, int | None]] = []
        assert await task.to_parquet(path, progress=lambda done, total: reports.append((done, total))) == 300
        assert list(tmp_path.iterdir()) == [path]
        assert reports[-1] == (300, 300)
        with pq.ParquetFile(path) as file:
            assert file.num_row_groups == len(reports) > 2
            assert file.schema_arrow.names == COLUMNS
            found = file.read().column("row_data").to_pylist()
        assert found == [json.loads(line)["data_row"]["row_data"] for line in content.splitlines()]

    async def test_a_parquet_file_is_complete_or_absent(
        self, task: AsyncExportTask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        task.client.transport.tuning = Tuning(parquet_row_group_bytes=1)

        def expire(done: int, total: int | None) -> None:
            monkeypatch.setattr("labelbox_gen.server.files.link.expires_in", lambda seconds: 0)

        with pytest.raises(ExportInterruptedError):
            await task.to_parquet(tmp_path / "rows.parquet", progress=expire)
        assert list(tmp_path.iterdir()) == []

    async def test_pandas_has_nested_values_as_they_are(self, labeled_task: AsyncExportTask) -> None:
        frame = await labeled_task.to_pandas()
        assert list(frame.columns) == COLUMNS
        assert len(frame) == 3
        assert isinstance(frame["created_at"].dtype, pd.DatetimeTZDtype)
        rows = [row async for row in labeled_task]
        assert list(frame["global_key"]) == [row["data_row"]["global_key"] for row in rows]
        assert list(frame["projects"]) == [row["projects"] for row in rows]

    async def test_an_empty_export_is_a_table_without_rows(self, project: AsyncProject) -> None:
        task = await project.export()
        assert (await task.to_arrow()).shape == (0, len(COLUMNS))
        frame = await task.to_pandas()
        assert frame.shape == (0, len(COLUMNS))
        assert isinstance(frame["created_at"].dtype, pd.DatetimeTZDtype)

    async def test_a_table_can_be_uploaded_again(self, task: AsyncExportTask, dataset: AsyncDataset) -> None:
        table: pa.Table = await task.to_arrow()
        rows = table.select(["row_data"]).slice(0, 5)
        created = await dataset.create_data_rows(rows)
        assert len(await created.result) == 5

    @pytest.mark.parametrize(
        ("package", "extra", "method"),
        [
            ("pyarrow", "arrow", "to_arrow"),
            ("pyarrow", "arrow", "to_parquet"),
            ("pandas", "pandas", "to_pandas"),
        ],
    )
    async def test_a_missing_package_is_reported_before_a_request(
        self,
        project: AsyncProject,
        sent: list[Any],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        package: str,
        extra: str,
        method: str,
    ) -> None:
        task = await project.export()
        sent.clear()
        monkeypatch.setitem(sys.modules, package, None)
        arguments = [tmp_path / "rows.parquet"] if method == "to_parquet" else []
        with pytest.raises(LabelboxError, match=f"this needs the package {package}") as caught:
            await getattr(task, method)(*arguments)
        assert f"pip install 'labelbox-gen[{extra}]'" in str(caught.value)
        assert sent == []
        assert list(tmp_path.iterdir()) == []
