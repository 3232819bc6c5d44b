"""Machine faults fail the whole job or request, where other errors fail only one item."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from labelbox_gen import LabelImport
from labelbox_gen.server import run
from labelbox_gen.server.features.exports import line
from labelbox_gen.server.features.label_imports import work as label_import
from labelbox_gen.server.machine_faults import machine_fault, raise_machine_fault


def disk_error() -> Exception:
    """The fault as SQLAlchemy raises it."""
    cause = sqlite3.OperationalError("disk I/O error")
    error = OperationalError("SELECT 1", {}, cause)
    error.__cause__ = cause
    return error


FAULTS: dict[str, Callable[[], Exception]] = {
    "full disk": lambda: OSError(errno.ENOSPC, "No space left on device"),
    "disk error": disk_error,
    "memory": MemoryError,
}
ONTOLOGY = {"classifications": [{"type": "text", "name": "t"}]}


@pytest.fixture(scope="module")
def client() -> Any:
    with run() as server, server.client() as made:
        yield made


class Once:
    """Raises at the first call, then delegates to the wrapped function."""

    def __init__(self, make: Callable[[], Exception], real: Callable[..., Any]) -> None:
        self.calls = 0
        self._make, self._real = make, real

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        self.calls += 1
        if self.calls == 1:
            raise self._make()
        return self._real(*arguments, **named)


@pytest.mark.parametrize("fault", FAULTS)
def test_an_export_is_retried_after_a_machine_fault(client, monkeypatch, fault):
    dataset = client.create_dataset(name="d")
    dataset.create_data_rows([{"row_data": f"r{n}"} for n in range(3)]).wait_till_done()
    once = Once(FAULTS[fault], line.make_line)
    monkeypatch.setattr(line, "make_line", once)
    task = dataset.export()
    assert len(list(task)) == 3
    assert task.errors == []
    assert once.calls == 4


@pytest.mark.parametrize("fault", FAULTS)
def test_an_import_is_retried_after_a_machine_fault(client, monkeypatch, fault):
    project = client.create_project(name="p")
    project.connect_ontology(client.create_ontology("o", ONTOLOGY))
    dataset = client.create_dataset(name="d", projects=project)
    dataset.create_data_rows([{"row_data": "r", "global_key": fault}]).wait_till_done()
    once = Once(FAULTS[fault], label_import.read_annotation)
    monkeypatch.setattr(label_import, "read_annotation", once)
    labels = [{"name": "t", "answer": "x", "dataRow": {"globalKey": fault}}]
    task = LabelImport.create_from_objects(client, project.uid, "i", labels)
    task.wait_till_done()
    assert [each["status"] for each in task.statuses] == ["SUCCESS"]
    assert once.calls == 2


@pytest.mark.parametrize("fault", ["full disk", "disk error"])
@pytest.mark.parametrize("list_of", ["query", "mutation"])
def test_a_machine_fault_while_reading_is_unavailable(api, monkeypatch, fault, list_of):
    """graphql-core does not restart it in a transaction that SQLite may have rolled back."""
    module = "lists" if list_of == "query" else "mutation"
    once = Once(FAULTS[fault], lambda values: values)
    monkeypatch.setattr(f"labelbox_gen.server.graphql.{module}.plan", lambda *_: once)
    create = " ".join(f'a{n}: createProject(data: {{name: "p{n}"}}) {{ ...f }}' for n in range(3))
    documents = {
        "query": "{ customMetadataOntology { id name } }",
        "mutation": f"mutation {{ {create} }} fragment f on Project {{ id }}",
    }
    assert api.code(documents[list_of]) == "SERVICE_UNAVAILABLE"
    assert once.calls == 1
    monkeypatch.undo()
    assert api.data("{ projects { id } }")["projects"] == []


@pytest.mark.parametrize("error", [ValueError("x"), KeyError("y"), OSError(errno.ENOENT, "no such file")])
def test_other_errors_are_not_machine_faults(error):
    assert machine_fault(error) is None
    raise_machine_fault(error)  # does not raise: the error belongs to one item


@pytest.mark.parametrize("fault", FAULTS)
def test_a_wrapped_machine_fault_is_recognized(fault):
    try:
        try:
            raise FAULTS[fault]()
        except Exception as inner:
            raise ValueError("of an item") from inner
    except ValueError as outer:
        with pytest.raises(ValueError, match="of an item"):
            raise_machine_fault(outer)
