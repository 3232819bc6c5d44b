"""Export of all labels of a project as one file."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest

from labelbox_gen.server import run
from labelbox_gen.server.features import catalog
from labelbox_gen.server.features.data_rows.table import DATA_ROW
from labelbox_gen.server.features.label_exports.table import LABEL_EXPORT
from labelbox_gen.server.features.labels.table import LABEL
from labelbox_gen.server.jobs.job import JobKind

EXPORT = "mutation($p: ID!){exportLabels(data:{projectId:$p}){downloadUrl createdAt shouldPoll}}"


def export(data: Any, project: str) -> dict[str, Any]:
    """Wait for the file and return the response."""
    for _ in range(500):
        found = data(EXPORT, p=project)["exportLabels"]
        if not found["shouldPoll"]:
            return found
        assert found["downloadUrl"] is found["createdAt"] is None
        time.sleep(0.01)
    raise AssertionError("the export does not end")


@pytest.fixture
def labeled(api, rows):
    """A project with two labels of different text."""
    project = api.create_project("p")
    ids = rows(api, api.create_dataset("d"), 2)
    document = """mutation($p: ID!, $r: ID!, $l: String) { createLabel(data: {
      project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}, label: $l, secondsToLabel: 1.5}) { id } }"""
    texts = ('{"objects": [], "classifications": []}', 'plain "text" ü')
    made = [
        api.data(document, p=project, r=row, l=text)["createLabel"]["id"]
        for row, text in zip(ids, texts, strict=True)
    ]
    return project, ids, made


def test_the_file_contains_all_labels(api, labeled):
    project, ids, made = labeled
    review = "mutation($l: ID!){createReview(data:{label:{connect:{id:$l}} score:1.0}){id}}"
    api.data(review, l=made[0])
    benchmark = api.data("mutation($l: ID!){createBenchmark(data:{labelId:$l}){id}}", l=made[1])
    found = export(api.data, project)
    answer = httpx.get(found["downloadUrl"])
    assert answer.headers["content-type"] == "application/json"
    first, second = answer.json()
    assert [first["ID"], second["ID"]] == made
    assert [first["DataRow ID"], second["DataRow ID"]] == ids
    assert first["Label"] == {"objects": [], "classifications": []}
    assert second["Label"] == 'plain "text" ü'
    assert (first["Project Name"], first["Dataset Name"], first["Created By"]) == (
        "p",
        "d",
        "admin@example.com",
    )
    assert (first["External ID"], first["Labeled Data"], first["Seconds to Label"]) == ("row-0", "row-0", 1.5)
    assert [each["score"] for each in first["Reviews"]] == [1.0]
    assert (second["Benchmark ID"], second["Is Benchmark"]) == (benchmark["createBenchmark"]["id"], True)


def test_the_file_of_an_empty_project_is_empty(api):
    assert httpx.get(export(api.data, api.create_project())["downloadUrl"]).json() == []


def test_the_file_contains_more_labels_than_a_page(server, api, rows, labels):
    project = api.create_project()
    labels(api, project, rows(api, api.create_dataset(), 1_201))
    found = httpx.get(export(api.data, project)["downloadUrl"]).json()
    assert len({each["ID"] for each in found}) == 1_201


def test_a_recent_file_is_returned_again(api, labeled):
    project, _, made = labeled
    found = export(api.data, project)
    api.data("mutation($l: ID!){deleteLabels(labelIds:[$l]){id}}", l=made[0])
    assert export(api.data, project) == found
    assert len(httpx.get(found["downloadUrl"]).json()) == 2
    assert httpx.get(found["downloadUrl"][:-1] + "x").status_code == 403


def test_other_organizations_cannot_export_labels(api, labeled, new_api):
    project, _, _ = labeled
    assert new_api().code(EXPORT, p=project) == "AUTHORIZATION_ERROR"
    assert api.code(EXPORT, p="x") == "RESOURCE_NOT_FOUND"


class Small:
    """A separate server with one label."""

    def __init__(self, server: Any) -> None:
        self.server = server
        self.http = httpx.Client(headers={"Authorization": f"Bearer {server.api_key}"})
        self.project = self.data('mutation{createProject(data:{name:"p"}){id}}')["createProject"]["id"]
        dataset = self.data('mutation{createDataset(data:{name:"d"}){id}}')["createDataset"]["id"]
        self.organization = self.data("{organization{id}}")["organization"]["id"]
        with server._backend.write(self.organization) as store:
            row = store.insert(DATA_ROW, {"dataset_id": dataset, "row_data": "x"})
            store.insert(LABEL, {"project_id": self.project, "data_row_id": row.id, "label": "x"})

    def data(self, query: str, **variables: Any) -> Any:
        answer = self.http.post(self.server.url, json={"query": query, "variables": variables}).json()
        assert "errors" not in answer, answer
        return answer["data"]


def test_files_are_deleted_when_their_links_expire(monkeypatch):
    from labelbox_gen.server.features.label_exports import resolvers as label_export

    with run(label_export_seconds=0.0) as server:
        small = Small(server)
        small.data(EXPORT, p=small.project)
        monkeypatch.setattr(label_export, "HOUR", -3600.0)
        monkeypatch.setattr(label_export, "_is_old", lambda *_: False)
        url = export(small.data, small.project)["downloadUrl"]
        assert httpx.get(url).status_code == 403
        monkeypatch.setattr(label_export, "_is_old", lambda *_: True)
        small.data(EXPORT, p=small.project)
        assert httpx.get(url).status_code == 404
        small.http.close()


def test_an_expired_file_is_created_again():
    with run(label_export_seconds=0.2) as server:
        small = Small(server)
        first = export(small.data, small.project)
        time.sleep(0.25)
        second = export(small.data, small.project)
        assert first["downloadUrl"] != second["downloadUrl"]
        assert first["createdAt"] < second["createdAt"]
        small.http.close()


def test_an_interrupted_export_completes_after_a_restart(tmp_path, monkeypatch):
    work = catalog.JOB_KINDS["export-labels"]

    def hang(job: Any) -> None:
        job.stop.wait(10)
        with job.write():
            raise AssertionError("the server had stopped")

    monkeypatch.setitem(catalog.JOB_KINDS, "export-labels", JobKind("export-labels", hang))
    with run(tmp_path) as server:
        small = Small(server)
        assert small.data(EXPORT, p=small.project)["exportLabels"]["shouldPoll"]
        small.http.close()
    monkeypatch.setitem(catalog.JOB_KINDS, "export-labels", work)
    with run(tmp_path) as server:
        http = httpx.Client(headers={"Authorization": f"Bearer {server.api_key}"})

        def data(query: str, **variables: Any) -> Any:
            return http.post(server.url, json={"query": query, "variables": variables}).json()["data"]

        found = export(data, small.project)
        assert [each["Label"] for each in json.loads(httpx.get(found["downloadUrl"]).content)] == ["x"]
        http.close()


def test_a_failed_export_is_retried_by_the_next_request(server, api, labeled, monkeypatch, caplog):
    from labelbox_gen.server.features.label_exports import work as module

    project, _, _ = labeled
    organization = api.data("{organization{id}}")["organization"]["id"]

    def fail(*_: Any) -> Any:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(module, "items", fail)
        api.data(EXPORT, p=project)
        for _ in range(1000):  # the log record is written after the state
            with server._backend.read(organization) as store:
                state = store.find(LABEL_EXPORT)[0]["state"]
            if state == "FAILED" and "no space left" in caplog.text:
                break
            time.sleep(0.01)
    assert state == "FAILED"
    assert "no space left" in caplog.text
    assert len(httpx.get(export(api.data, project)["downloadUrl"]).json()) == 2
