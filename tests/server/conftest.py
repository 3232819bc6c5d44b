"""Fixtures: a server for the session, and `api`, plain HTTP requests to a new organization per test."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import httpx
import pytest

from labelbox_gen.server import RunningServer, run


class Api:
    """GraphQL over a socket, without the SDK."""

    def __init__(self, url: str, key: str | None) -> None:
        headers = {} if key is None else {"Authorization": f"Bearer {key}"}
        self.url = url
        self.http = httpx.Client(headers=headers, timeout=30)

    def post(self, query: str, **variables: Any) -> httpx.Response:
        return self.http.post(self.url, json={"query": query, "variables": variables})

    def data(self, query: str, **variables: Any) -> dict[str, Any]:
        answer = self.post(query, **variables).json()
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    def error(self, query: str, **variables: Any) -> dict[str, Any]:
        answer = self.post(query, **variables).json()
        assert answer.get("errors"), answer
        return answer["errors"][0]

    def code(self, query: str, **variables: Any) -> str:
        return self.error(query, **variables)["extensions"]["code"]

    # shared setup

    def create_project(self, name: str = "project") -> str:
        return self.data("mutation($n: String!){createProject(data:{name:$n}){id}}", n=name)["createProject"][
            "id"
        ]

    def create_dataset(self, name: str = "dataset", description: str | None = None) -> str:
        document = "mutation($n: String!, $d: String){createDataset(data:{name:$n description:$d}){id}}"
        return self.data(document, n=name, d=description)["createDataset"]["id"]


@pytest.fixture(scope="session")
def connect() -> type[Api]:
    """Factory of `Api` objects from a URL and a key."""
    return Api


@pytest.fixture(scope="session")
def server() -> Generator[RunningServer]:
    with run() as running:
        yield running


@pytest.fixture
def new_api(server: RunningServer) -> Generator[Any]:
    """Factory of `Api` objects for a new organization, or with a given key."""
    made: list[Api] = []

    def make(key: str | None = None) -> Api:
        made.append(Api(server.url, key or server.add_organization()))
        return made[-1]

    yield make
    for api in made:
        api.http.close()


@pytest.fixture
def api(new_api: Any) -> Api:
    return new_api()


@pytest.fixture
def rows(server: RunningServer) -> Any:
    """`rows(api, dataset_id, count)`: creates data rows without an upload and returns their ids."""
    from labelbox_gen.server.features.data_rows.lookup import create

    def insert(api: Api, dataset_id: str, count: int, prefix: str = "row") -> list[str]:
        organization = api.data("{organization{id}}")["organization"]["id"]
        values = [
            {
                "dataset_id": dataset_id,
                "row_data": f"{prefix}-{n}",
                "external_id": f"{prefix}-{n}",
                "global_key": f"{prefix}-{n}",
            }
            for n in range(count)
        ]
        with server._backend.write(organization) as store:
            return create(store, values).ids

    return insert


@pytest.fixture
def labels(server: RunningServer) -> Any:
    """`labels(api, project_id, row_ids)`: labels data rows in a project and returns the ids of the labels."""
    from labelbox_gen.server.features.labels.table import LABEL

    def insert(api: Api, project_id: str, row_ids: list[str]) -> list[str]:
        organization = api.data("{organization{id}}")["organization"]["id"]
        with server._backend.write(organization) as store:
            values = [{"project_id": project_id, "data_row_id": id, "label": "{}"} for id in row_ids]
            return store.insert_many(LABEL, values).ids

    return insert
