"""`pipeline`: uploads, imports and exports over a socket, without the SDK."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest

UPLOAD = """mutation($file: Upload!, $contentLength: Int!){
  uploadFile(file: $file, contentLength: $contentLength){url filename}}"""
UPSERT = "mutation($uri: String!){upsertDataRows(data: {manifestUri: $uri}){id status type name}}"
TASK = "query($id: ID!){task(where: {id: $id}){status completionPercentage errors result type}}"
SUCCESSES = """query($id: ID!, $from: String, $first: Int){
  successesfulDataRowImports(data: {taskId: $id from: $from first: $first}){
    after total nodes{id externalId globalKey rowData}}}"""
FAILURES = """query($id: ID!, $from: String, $first: Int){
  failedDataRowImports(data: {taskId: $id from: $from first: $first}){
    after total results{message spec{externalId globalKey rowData attachments{type} metadata{schemaId value}}}}}"""
IMPORT = """mutation($project: ID!, $name: String!, $file: Upload!){
  createLabelImport(data: {projectId: $project name: $name filePayload: {file: $file contentLength: 1}}){id}}"""
IMPORTED = (
    "query($id: ID!){labelImport(where: {id: $id}){state progress inputFileUrl statusFileUrl errorFileUrl}}"
)
HEADER = """query($id: ID!, $stream: TaskStreamType!){
  task(where: {id: $id}){exportMetadataHeader(streamType: $stream){totalSize totalLines}}}"""
PART = """query($id: ID!, $stream: TaskStreamType!, $offset: UInt64!){
  task(where: {id: $id}){exportFileFromOffset(streamType: $stream offset: $offset){
    offsets{start end} lines{start end} file}}}"""


class Pipeline:
    def __init__(self, api: Any) -> None:
        self.api = api
        self.data = api.data

    # files

    def send(self, document: str, content: bytes, name: str, kind: str | None, /, **variables: Any) -> Any:
        """Send a multipart request."""
        operations = json.dumps({"query": document, "variables": {"file": None, **variables}})
        form = {"operations": operations, "map": '{"1": ["variables.file"]}'}
        return self.api.http.post(self.api.url, data=form, files={"1": (name, content, kind)}).json()

    def upload(self, content: bytes, name: str = "f.json", kind: str | None = "application/json") -> str:
        answer = self.send(UPLOAD, content, name, kind, contentLength=1)
        assert "errors" not in answer, answer
        return answer["data"]["uploadFile"]["url"]

    # data rows

    def manifest(self, *chunks: list[Any]) -> str:
        uris = [self.upload(json.dumps(chunk).encode()) for chunk in chunks]
        count = sum(map(len, chunks))
        manifest = {"source": "SDK", "item_count": count, "chunk_uris": uris}
        return self.upload(json.dumps(manifest).encode(), "manifest.json")

    def start(self, uri: str) -> str:
        return self.data(UPSERT, uri=uri)["upsertDataRows"]["id"]

    def wait(self, task_id: str) -> dict[str, Any]:
        for _ in range(1_000):
            task = self.data(TASK, id=task_id)["task"]
            if task["status"] != "IN_PROGRESS":
                return task
            time.sleep(0.02)
        raise AssertionError("the task does not end")

    def upsert(self, *items: Any) -> str:
        """The id of the finished task."""
        task_id = self.start(self.manifest(list(items)))
        assert self.wait(task_id)["status"] == "COMPLETE"
        return task_id

    def created(self, task_id: str) -> list[dict[str, Any]]:
        return self.data(SUCCESSES, id=task_id, first=5000)["successesfulDataRowImports"]["nodes"]

    def failed(self, task_id: str) -> list[dict[str, Any]]:
        return self.data(FAILURES, id=task_id, first=5000)["failedDataRowImports"]["results"]

    def messages(self, task_id: str) -> list[str]:
        return [failure["message"] for failure in self.failed(task_id)]

    # labels

    def labeled_project(self, ontology: dict[str, Any]) -> str:
        project = self.api.create_project()
        made = self.data(
            'mutation($n: String!){upsertOntology(data: {name: "o" normalized: $n}){id}}',
            n=json.dumps(ontology),
        )["upsertOntology"]["id"]
        self.data(
            "mutation($p: ID!, $o: ID!){project(where: {id: $p}){connectOntology(ontologyId: $o){id}}}",
            p=project,
            o=made,
        )
        return project

    def send_labels(self, project: str, lines: list[Any], name: str) -> dict[str, Any]:
        """Start an import and return the response."""
        texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        return self.send(IMPORT, "\n".join(texts).encode(), "l.ndjson", None, project=project, name=name)

    def import_labels(self, project: str, lines: list[Any], name: str = "import") -> list[dict[str, Any]]:
        """Import lines and return their statuses."""
        answer = self.send_labels(project, lines, name)
        assert "errors" not in answer, answer
        id = answer["data"]["createLabelImport"]["id"]
        for _ in range(1_000):
            found = self.data(IMPORTED, id=id)["labelImport"]
            if found["state"] != "RUNNING":
                assert (found["state"], found["progress"]) == ("FINISHED", "100%")
                return [json.loads(line) for line in httpx.get(found["statusFileUrl"]).text.splitlines()]
            time.sleep(0.02)
        raise AssertionError("the import does not end")

    # exports

    def export(self, mutation: str, filters: dict[str, Any], **params: Any) -> str:
        """The id of the finished task."""
        document = f"mutation($input: {mutation[0].upper()}{mutation[1:]}Input!){{{mutation}(input: $input){{taskId}}}}"
        started = self.data(document, input={"filters": filters, "params": params, "streamable": True})
        task_id = started[mutation]["taskId"]
        assert self.wait(task_id)["status"] == "COMPLETE"
        return task_id

    def parts(self, task_id: str, stream: str = "RESULT") -> list[dict[str, Any]]:
        """The windows of an export stream, each with its bytes."""
        header = self.data(HEADER, id=task_id, stream=stream)["task"]["exportMetadataHeader"]
        found: list[dict[str, Any]] = []
        offset = 0
        while header and offset < header["totalSize"]:
            part = self.data(PART, id=task_id, stream=stream, offset=str(offset))["task"][
                "exportFileFromOffset"
            ]
            found.append({**part, "content": httpx.get(part["file"]).content})
            offset = part["offsets"]["end"] + 1
        assert offset == (header["totalSize"] if header else 0)
        return found

    def lines(self, task_id: str, stream: str = "RESULT") -> list[dict[str, Any]]:
        content = b"".join(part["content"] for part in self.parts(task_id, stream))
        return [json.loads(line) for line in content.splitlines()]


@pytest.fixture
def pipeline(api: Any) -> Pipeline:
    return Pipeline(api)


@pytest.fixture
def new_pipeline(new_api: Any) -> Any:
    """Factory of pipelines, each in a separate organization."""
    return lambda: Pipeline(new_api())


@pytest.fixture
def pipeline_of() -> Any:
    return Pipeline
