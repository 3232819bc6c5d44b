"""Stored counts of data rows equal the actual numbers."""

from __future__ import annotations

import random
from typing import Any

import pytest
from sqlalchemy import func, select

from labelbox_gen.server.features.data_rows.table import DATA_ROW
from labelbox_gen.server.features.projects.table import PROJECT_DATA_ROW

COUNTS = "{datasets{id rowCount dataRows(first: 1000){id}} projects{id dataRowCount batches{nodes{id size}}}}"


class Work:
    """Random operations on data rows."""

    def __init__(self, api: Any, rows: Any, chance: random.Random) -> None:
        self.api, self.chance, self._rows = api, chance, rows
        self.datasets = [api.create_dataset(f"d{n}") for n in range(3)]
        self.projects = [api.create_project(f"p{n}") for n in range(2)]
        self.made = 0
        for dataset in self.datasets:
            rows(api, dataset, 5, dataset)

    def step(self) -> None:
        getattr(self, self.chance.choice(["connect", "disconnect", "batch", "leave", "delete", "create"]))()

    def ids(self) -> list[str]:
        document = "query($id: ID!){dataset(where: {id: $id}){dataRows(first: 1000){id}}}"
        found = self.api.data(document, id=self.chance.choice(self.datasets))["dataset"]["dataRows"]
        ids = [row["id"] for row in found]
        return self.chance.sample(ids, self.chance.randrange(len(ids) + 1))

    def connect(self, change: str = "connect") -> None:
        document = f"""mutation($p: ID!, $d: ID!){{
          updateProject(where: {{id: $p}} data: {{datasets: {{{change}: {{id: $d}}}}}}){{id dataRowCount}}}}"""
        project = self.chance.choice(self.projects)
        answer = self.api.data(document, p=project, d=self.chance.choice(self.datasets))["updateProject"]
        document = "query($id: ID!){project(where: {id: $id}){id dataRowCount}}"
        assert self.api.data(document, id=project)["project"] == answer

    def disconnect(self) -> None:
        self.connect("disconnect")

    def batch(self) -> None:
        self.made += 1
        document = """mutation($p: ID!, $n: String!, $ids: [ID!]){project(where: {id: $p}){
          createBatchV2(input: {name: $n dataRowIds: $ids globalKeys: []}){batch{id size}}}}"""
        variables = {"p": self.chance.choice(self.projects), "n": f"b{self.made}", "ids": self.ids()}
        self.api.post(document, **variables)  # refused without new rows

    def leave(self) -> None:
        project = self.chance.choice(self.projects)
        found = self.api.data("query($id: ID!){project(where: {id: $id}){batches{nodes{id}}}}", id=project)
        for batch in found["project"]["batches"]["nodes"][:1]:
            change = self.chance.choice(["deleteBatch{deletedBatchId}", "removeQueuedDataRowsFromBatch{id}"])
            document = f"mutation($p: ID!, $b: ID!){{project(where: {{id: $p}}){{{change.replace('{', '(batchId: $b){', 1)}}}}}"
            self.api.data(document, p=project, b=batch["id"])

    def delete(self) -> None:
        self.api.data(
            "mutation($ids: [ID!]!){deleteDataRows(where: {dataRowIds: $ids}){id}}", ids=self.ids()[:2]
        )

    def create(self) -> None:
        self.made += 1
        self._rows(self.api, self.chance.choice(self.datasets), 2, f"more{self.made}")


@pytest.mark.parametrize("seed", range(6))
def test_counts_are_correct_after_random_operations(server: Any, api: Any, rows: Any, seed: int) -> None:
    work = Work(api, rows, random.Random(seed))
    for _ in range(25):
        work.step()
    check(server, api)
    document = "mutation($id: ID!){updateDataset(where: {id: $id} data: {deleted: true}){rowCount}}"
    assert api.data(document, id=work.datasets[0])["updateDataset"]["rowCount"] == 0
    check(server, api)


def check(server: Any, api: Any) -> None:
    seen = api.data(COUNTS)
    for dataset in seen["datasets"]:
        assert dataset["rowCount"] == len(dataset["dataRows"])
    inside, row = PROJECT_DATA_ROW.c, DATA_ROW.table.c
    alive = inside.data_row_id == row.id, row.deleted.is_(False)
    for project in seen["projects"]:
        counted = select(func.count()).where(inside.project_id == project["id"])
        with server._backend.database.read() as connection:
            assert connection.execute(counted).scalar_one() == project["dataRowCount"]
            assert connection.execute(counted.where(*alive)).scalar_one() == project["dataRowCount"]


def test_counts_cannot_be_set(api: Any) -> None:
    document = "mutation($id: ID!){updateDataset(where: {id: $id} data: {rowCount: 7}){id}}"
    assert api.code(document, id=api.create_dataset()) in ("MALFORMED_REQUEST", "GRAPHQL_VALIDATION_FAILED")
    document = "mutation($id: ID!){updateProject(where: {id: $id} data: {dataRowCount: 7}){id}}"
    assert api.code(document, id=api.create_project()) in ("MALFORMED_REQUEST", "GRAPHQL_VALIDATION_FAILED")
