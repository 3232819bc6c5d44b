# Written by `make codegen` from tests/api/_async/conftest.py. DO NOT EDIT.
"""Fixtures of the API tests; each test has its own organization."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from labelbox_gen import Client, DataRow, Dataset, MediaType, Ontology, Project

#: A question with two answers.
CATS = {
    "classifications": [
        {
            "type": "radio",
            "name": "animal",
            "instructions": "Which?",
            "options": [{"label": "Cat", "value": "cat"}, {"label": "Dog", "value": "dog"}],
        }
    ]
}


@pytest.fixture
def client(labelbox_client: Client) -> Client:
    return labelbox_client


@pytest.fixture
def project(client: Client) -> Project:
    return client.create_project(name="Pets", description="of all kinds", media_type=MediaType.TEXT)


@pytest.fixture
def dataset(client: Client) -> Dataset:
    return client.create_dataset(name="Texts", description="short ones")


@pytest.fixture
def ontology(client: Client) -> Ontology:
    return client.create_ontology("Cats and dogs", CATS, media_type=MediaType.TEXT)


@pytest.fixture
def data_rows(dataset: Dataset) -> list[DataRow]:
    """Three data rows with the external ids e0, e1, e2 and the global keys g0, g1, g2."""
    task = dataset.create_data_rows(
        {"row_data": f"text {n}", "external_id": f"e{n}", "global_key": f"g{n}"} for n in range(3)
    )
    task.wait_till_done()
    found = [row for row in dataset.data_rows()]
    return sorted(found, key=lambda row: row.external_id or "")


@pytest.fixture
def labeled(project: Project, dataset: Dataset, ontology: Ontology, data_rows: list[DataRow]) -> Project:
    """The project, ready for labels: its dataset has three data rows, its ontology asks for the animal."""
    project.datasets.connect(dataset)
    project.connect_ontology(ontology)
    return project


@pytest.fixture
def sent(client: Client) -> list[dict[str, Any]]:
    """Records the operations that the client sends, without uploads."""
    bodies: list[dict[str, Any]] = []

    def note(request: httpx.Request) -> None:
        if request.headers.get("Content-Type") == "application/json":
            bodies.append(json.loads(request.content))

    client.transport._http.event_hooks = {"request": [note]}
    return bodies
