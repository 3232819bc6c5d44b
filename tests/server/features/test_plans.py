"""Query plans of frequent queries: SQLite uses an index, also for the order."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

LARGE = ("data_row", "project_data_row", "upsert_outcome")

PAGE = """query($dataset: ID!, $row: ID){
  datasetDataRows(id: $dataset from: $row first: 10 %s){nodes{id externalId customMetadata{value}}}}"""
QUERIES = {
    "a page": PAGE % "",
    "by global key": PAGE % 'where: {globalKey: "k1"}',
    "by external id": PAGE % 'where: {externalId: "1"}',
    "what was done": """query($task: ID!){
      successesfulDataRowImports(data: {taskId: $task from: "1"}){total after nodes{id}}}""",
    "what was refused": """query($task: ID!){
      failedDataRowImports(data: {taskId: $task from: "1"}){total after results{message}}}""",
    "a dataset and a project": """query($dataset: ID!, $project: ID!){
      dataset(where: {id: $dataset}){rowCount} project(where: {id: $project}){dataRowCount}}""",
}


class Made:
    """A dataset in a project."""

    def __init__(self, pipeline: Any, key: str = "k") -> None:
        self.dataset = pipeline.api.create_dataset()
        self.project = pipeline.api.create_project()
        pipeline.data(
            "mutation($p: ID!, $d: ID!){updateProject(where: {id: $p} data: {datasets: {connect: {id: $d}}}){id}}",
            p=self.project,
            d=self.dataset,
        )
        self.task = pipeline.upsert(
            *(
                {
                    "row_data": "x",
                    "external_id": f"{n}",
                    "global_key": f"{key}{n}",
                    "dataset_id": self.dataset,
                }
                for n in range(9)
            )
        )
        self.row = pipeline.created(self.task)[2]["id"]


@pytest.fixture
def made(pipeline: Any) -> Made:
    return Made(pipeline)


@contextmanager
def plans(server: Any) -> Generator[list[str]]:
    """The plan steps of queries on the large tables within the context."""
    engine = server._backend.database.engine
    asked: list[tuple[str, Any]] = []
    found: list[str] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        if statement.startswith("SELECT") and any(f"{table}." in statement for table in LARGE):
            asked.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", note)
    with engine.connect() as connection:
        for statement, parameters in asked:
            steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            found += [step[3] for step in steps]


def check(steps: list[str]) -> None:
    assert any(step.startswith("SEARCH") for step in steps)
    assert not [step for step in steps if step.startswith(tuple(f"SCAN {table}" for table in LARGE))]
    assert not [step for step in steps if "ORDER BY" in step]


@pytest.mark.parametrize("document", QUERIES.values(), ids=QUERIES)
def test_queries_use_an_index(server: Any, pipeline: Any, made: Made, document: str) -> None:
    with plans(server) as steps:
        pipeline.data(
            document, **{name: value for name, value in vars(made).items() if f"${name}" in document}
        )
    if "rowCount" in document:
        assert steps == []  # no rows are counted
    else:
        check(steps)


def test_exports_use_an_index(server: Any, pipeline: Any, made: Made) -> None:
    other = Made(pipeline, "other")
    datasets = {"type": "dataset", "operator": "is", "ids": [made.dataset, other.dataset, made.dataset]}
    filters = [
        ("exportDataRowsInProject", {"projectId": made.project}, 9),
        ("exportDataRowsInCatalog", {"searchQuery": {"query": [{**datasets, "ids": [made.dataset]}]}}, 9),
        ("exportDataRowsInCatalog", {"searchQuery": {"query": [datasets]}}, 18),
    ]
    for mutation, chosen, count in filters:
        with plans(server) as steps:
            task_id = pipeline.export(mutation, chosen, includeLabelDetails=True)
        check([step for step in steps if "label" not in step])
        assert len({line["data_row"]["id"] for line in pipeline.lines(task_id)}) == count
