"""Fixtures of the API tests; each test has its own organization."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from labelbox_gen import AsyncClient, AsyncDataRow, AsyncDataset, AsyncOntology, AsyncProject, MediaType

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
def client(async_labelbox_client: AsyncClient) -> AsyncClient:
    return async_labelbox_client


@pytest.fixture
async def project(client: AsyncClient) -> AsyncProject:
    return await client.create_project(name="Pets", description="of all kinds", media_type=MediaType.TEXT)


@pytest.fixture
async def dataset(client: AsyncClient) -> AsyncDataset:
    return await client.create_dataset(name="Texts", description="short ones")


@pytest.fixture
async def ontology(client: AsyncClient) -> AsyncOntology:
    return await client.create_ontology("Cats and dogs", CATS, media_type=MediaType.TEXT)


@pytest.fixture
async def data_rows(dataset: AsyncDataset) -> list[AsyncDataRow]:
    """Three data rows with the external ids e0, e1, e2 and the global keys g0, g1, g2."""
    task = await dataset.create_data_rows(
        {"row_data": f"text {n}", "external_id": f"e{n}", "global_key": f"g{n}"} for n in range(3)
    )
    await task.wait_till_done()
    found = [row async for row in dataset.data_rows()]
    return sorted(found, key=lambda row: row.external_id or "")


@pytest.fixture
async def labeled(
    project: AsyncProject, dataset: AsyncDataset, ontology: AsyncOntology, data_rows: list[AsyncDataRow]
) -> AsyncProject:
    """The project, ready for labels: its dataset has three data rows, its ontology asks for the animal."""
    await project.datasets.connect(dataset)
    await project.connect_ontology(ontology)
    return project


@pytest.fixture
def sent(client: AsyncClient) -> list[dict[str, Any]]:
    """Records the operations that the client sends, without uploads."""
    bodies: list[dict[str, Any]] = []

    async def note(request: httpx.Request) -> None:
        if request.headers.get("Content-Type") == "application/json":
            bodies.append(json.loads(request.content))

    client.transport._http.event_hooks = {"request": [note]}
    return bodies
