# Written by `make codegen` from tests/api/_async/test_task_consumers.py. DO NOT EDIT.
"""Every way to read a task or an import, called first on a handle that has waited for nothing.

Each consumer must give the complete result in every state of the task, or raise with the reason of its failure. The
tables are compared with the public names of the classes, so a new name needs an entry.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from labelbox_gen import (
    Client,
    Dataset,
    DataUpsertTask,
    ExportTask,
    LabelImport,
    Project,
    Task,
)
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen._sync.entity import Entity
from labelbox_gen.exceptions import InvalidQueryError, TaskFailedError, TimeoutError
from labelbox_gen.server.features.catalog import JOB_KINDS
from labelbox_gen.server.jobs.job import Job

Consumer: TypeAlias = Callable[[Any, Path], Any]


def collected(items: Any) -> list[Any]:
    return [item for item in items]


def rows_in_file(written: Any, path: Path) -> int:
    """The rows that a consumer reports; the file must have as many."""
    count: int = written
    assert count == path.read_bytes().count(b"\n")
    return count


#: Consumer -> its call, and the size of the complete result.
EXPORT: dict[str, tuple[Consumer, int]] = {
    "__iter__": (lambda task, _: collected(task), 2),
    "errors": (lambda task, _: task.errors, 1),
    "get_buffered_stream": (lambda task, _: collected(task.get_buffered_stream("ERRORS")), 1),
    "get_total_file_size": (lambda task, _: task.get_total_file_size("RESULT"), -1),
    "get_total_lines": (lambda task, _: task.get_total_lines(), 2),
    "has_errors": (lambda task, _: task.has_errors(), 1),
    "has_result": (lambda task, _: task.has_result(), 1),
    "result": (lambda task, _: task.result, 2),
    "rows": (lambda task, _: collected(task.rows()), 2),
    "stream_lines": (lambda task, _: collected(task.stream_lines()), 2),
    "to_arrow": (lambda task, _: task.to_arrow(), 2),
    "to_jsonl": (lambda task, path: rows_in_file(task.to_jsonl(path), path), 2),
    "to_pandas": (lambda task, _: task.to_pandas(), 2),
    "to_parquet": (lambda task, path: task.to_parquet(path), 2),
    "wait_till_complete": (lambda task, _: task.wait_till_complete(), 0),
}
UPSERT: dict[str, tuple[Consumer, int]] = {
    "created_data_rows": (lambda task, _: task.created_data_rows, 3),
    "errors": (lambda task, _: task.errors, 1),
    "failed_data_rows": (lambda task, _: task.failed_data_rows, 1),
    "result": (lambda task, _: task.result, 3),
    "wait_till_complete": (lambda task, _: task.wait_till_complete(), 0),
}
IMPORT: dict[str, tuple[Consumer, int]] = {
    "errors": (lambda imported, _: imported.errors, 1),
    "statuses": (lambda imported, _: imported.statuses, 3),
    "stream_errors": (lambda imported, _: collected(imported.stream_errors()), 1),
    "stream_statuses": (lambda imported, _: collected(imported.stream_statuses()), 3),
    "wait_till_complete": (lambda imported, _: imported.wait_till_complete(), 0),
}

#: Consumers of the input, which failures do not change.
IMPORT_INPUTS: dict[str, tuple[Consumer, int]] = {
    "inputs": (lambda imported, _: imported.inputs, 3),
    "stream_inputs": (lambda imported, _: collected(imported.stream_inputs()), 3),
}

#: Names that do not read results: fields of the last refresh, relationships, waits, constructors.
ENTITY = {"created_by", "name", "refresh", "uid", "wait_till_done"}
FACTS = {"is_done", "percent_done"}
OF_TASKS = {
    *("completion_percentage", "created_at", "errors_url", "is_export", "metadata", "organization"),
    *("result_url", "status", "type", "updated_at"),
}
OF_IMPORTS = {
    *("create_from_file", "create_from_objects", "create_from_url", "error_file_url", "from_name"),
    *("input_file_url", "progress", "project", "state", "status_file_url"),
}

#: An export creates no data rows, so these raise.
REFUSED = {"created_data_rows", "failed_data_rows"}

NAMES: dict[type, set[str]] = {
    ExportTask: {*EXPORT, *ENTITY, *FACTS, *OF_TASKS, *REFUSED, "get_task"},
    DataUpsertTask: {*UPSERT, *ENTITY, *FACTS, *OF_TASKS},
    Task: {*UPSERT, *ENTITY, *FACTS, *OF_TASKS},
    LabelImport: {*IMPORT, *IMPORT_INPUTS, *ENTITY, *FACTS, *OF_IMPORTS},
}

Make: TypeAlias = Callable[[], Any]


@pytest.mark.parametrize("kind", NAMES)
def test_every_public_name_has_an_entry(kind: type) -> None:
    public = {name for name in dir(kind) if not name.startswith("_")} - set(dir(Entity))
    if hasattr(kind, "__iter__") or hasattr(kind, "__iter__"):
        public.add("__iter__")
    assert public == NAMES[kind]


class Worker:
    """Holds the jobs of the server until a client has polled, and decides how they end."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.polled = threading.Event()
        self.held = False
        self.polls = 0
        self.ends: str | None = None
        for name, kind in JOB_KINDS.items():
            monkeypatch.setitem(JOB_KINDS, name, replace(kind, run=self._holding(kind.run)))
        update = Job.update_task
        monkeypatch.setattr(
            Job,
            "update_task",
            lambda job, store, **values: update(job, store, **self._ending(values)),  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
        )

    def hold(self) -> None:
        """Hold the next job until its state was requested twice."""
        self.held, self.polls = True, 0
        self.polled.clear()

    def note(self, content: bytes) -> None:
        self.polls += b"query GetTask(" in content or b"query GetLabelImport(" in content
        if self.polls > 1:
            self.polled.set()

    def _holding(self, handler: Callable[[Job], None]) -> Callable[[Job], None]:
        def held(job: Job) -> None:
            if self.held:
                self.polled.wait(20)
            handler(job)

        return held

    def _ending(self, values: dict[str, Any]) -> dict[str, Any]:
        if self.ends and values.get("status") == "COMPLETE":
            return {**values, "status": self.ends, "errors": "the disk is full"}
        return values


@pytest.fixture
def worker(client: Client, monkeypatch: pytest.MonkeyPatch) -> Generator[Worker]:
    worker = Worker(monkeypatch)

    def note(request: Any) -> None:
        if request.headers.get("Content-Type") == "application/json":
            worker.note(request.content)

    client.transport._http.event_hooks = {"request": [note]}
    client.transport.tuning = Tuning(poll_min_seconds=0.005)
    yield worker
    worker.polled.set()


def row(n: int) -> dict[str, Any]:
    return {"row_data": f"text {n}", "global_key": f"n{n}"}


def start(kind: str, client: Client, project: Project, dataset: Dataset, n: int) -> Any:
    """Start a task with successes and failures."""
    if kind == "export":
        return project.export(filters={"global_keys": ["g0", "g1", "none"]})
    if kind == "import":
        answers = ["cat", "bird", "dog"]
        lines = [
            {"name": "animal", "answer": {"name": answer}, "dataRow": {"globalKey": f"g{place}"}}
            for place, answer in enumerate(answers)
        ]
        return LabelImport.create_from_objects(client, project.uid, f"import {n}", lines)
    rows = [row(10 * n), row(10 * n + 1), {"row_data": "taken", "global_key": "g0"}, row(10 * n + 2)]
    if kind == "upsert":
        return dataset.upsert_data_rows(rows)
    task = dataset.create_data_rows(rows)
    return Task(client, task.data) if kind == "task" else task


TABLES: dict[str, dict[str, tuple[Consumer, int]]] = {
    "export": EXPORT,
    "import": {**IMPORT, **IMPORT_INPUTS},
    "task": UPSERT,
    "upload": UPSERT,
    "upsert": UPSERT,
}


def fresh(handle: Any, data: dict[str, Any]) -> Any:
    """The handle as of the start of the task."""
    again = copy.copy(handle)
    again.data = dict(data)
    return again


def size(value: Any) -> int:
    return 0 if value is None else int(value) if isinstance(value, bool | int) else len(value)


def assert_complete(kind: str, name: str, value: Any) -> None:
    expected = TABLES[kind][name][1]
    assert size(value) > 0 if expected < 0 else size(value) == expected, f"{kind}.{name} gave {value!r}"


@pytest.mark.parametrize("kind", TABLES)
def test_consumers_wait_for_a_task_that_runs(
    worker: Worker,
    client: Client,
    labeled: Project,
    dataset: Dataset,
    tmp_path: Path,
    kind: str,
) -> None:
    for n, (name, (consume, _)) in enumerate(TABLES[kind].items()):
        if name not in IMPORT_INPUTS:
            worker.hold()
        handle = start(kind, client, labeled, dataset, n)
        assert not handle.is_done
        assert_complete(kind, name, consume(handle, tmp_path / name))


@pytest.mark.parametrize("kind", TABLES)
def test_consumers_refresh_a_handle_of_a_task_that_is_done(
    client: Client, labeled: Project, dataset: Dataset, tmp_path: Path, kind: str
) -> None:
    handle = start(kind, client, labeled, dataset, 0)
    data = dict(handle.data)
    handle.wait_till_done()
    for name, (consume, _) in TABLES[kind].items():
        assert_complete(kind, name, consume(fresh(handle, data), tmp_path / name))
        assert_complete(kind, name, consume(fresh(handle, handle.data), tmp_path / name))


@pytest.mark.parametrize("status", ["FAILED", "CANCELED"])
@pytest.mark.parametrize("kind", [kind for kind in TABLES if kind != "import"])
def test_consumers_of_a_failed_task_raise_the_reason(
    worker: Worker,
    client: Client,
    labeled: Project,
    dataset: Dataset,
    tmp_path: Path,
    kind: str,
    status: str,
) -> None:
    worker.ends = status
    handle = start(kind, client, labeled, dataset, 0)
    data = dict(handle.data)
    for name, (consume, _) in TABLES[kind].items():
        for known in (data, dict(handle.data)):
            with pytest.raises(TaskFailedError, match=f"ended as {status}: the disk is full"):
                consume(fresh(handle, known), tmp_path / name)
        handle.wait_till_done()
    assert list(tmp_path.iterdir()) == []


def test_consumers_of_a_failed_import_raise(
    client: Client,
    labeled: Project,
    dataset: Dataset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(job: Any, imported: Any) -> None:
        with job.write() as store:
            store.update(imported, {"state": "FAILED"})

    monkeypatch.setattr("labelbox_gen.server.features.label_imports.work._finish", fail)
    handle = start("import", client, labeled, dataset, 0)
    data = dict(handle.data)
    for name, (consume, _) in IMPORT.items():
        for known in (data, dict(handle.data)):
            with pytest.raises(TaskFailedError, match="ended as FAILED: "):
                consume(fresh(handle, known), tmp_path / name)
        handle.wait_till_done()
    for name, (consume, _) in IMPORT_INPUTS.items():
        assert_complete("import", name, consume(fresh(handle, data), tmp_path / name))


def test_a_task_of_another_kind_is_refused(client: Client, labeled: Project, dataset: Dataset) -> None:
    """An export raises, because an empty list would look like an empty result."""
    export = labeled.export()
    for handle in (export, client.get_task_by_id(export.uid)):
        for name in REFUSED:
            with pytest.raises(InvalidQueryError, match="is an export") as caught:
                getattr(handle, name)
            assert "ExportTask.get_task" in str(caught.value)
    upload = dataset.create_data_rows([row(1)])
    with pytest.raises(InvalidQueryError, match="not an export"):
        ExportTask.get_task(client, upload.uid)


def test_a_task_that_does_not_end_in_time_raises(worker: Worker, labeled: Project, tmp_path: Path) -> None:
    worker.hold()
    export = labeled.export()
    with pytest.raises(TimeoutError, match="is not done after 0 s"):
        _ = collected(export.rows(timeout_seconds=0))
    with pytest.raises(TimeoutError, match="is not done after 0 s"):
        export.wait_till_complete(0)
