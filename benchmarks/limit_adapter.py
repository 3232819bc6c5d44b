"""The limit: what somebody writes by hand with httpx and a fast JSON parser, without types, checks or retries."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import httpx
from pydantic_core import from_json, to_json

from benchmarks import fixtures

PROJECT = """id allowedMediaType autoAuditNumberOfLabels autoAuditPercentage createdAt dataRowCount description
editorTaskType isBenchmarkEnabled isConsensusEnabled lastActivityTime modelSetupComplete name setupComplete updatedAt
uploadType"""
ROW = """id createdAt externalId globalKey mediaAttributes rowData updatedAt customMetadata { schemaId value }
metadataFields { schemaId name kind value }"""
GET_PROJECT = "query GetProject($id: ID!) { project(where: {id: $id}) { FIELDS } }".replace("FIELDS", PROJECT)
GET_PROJECTS = """query Projects($skip: Int, $first: Int) {
  projects(skip: $skip, first: $first) { FIELDS } }""".replace("FIELDS", PROJECT)
GET_ROWS = """query Rows($id: ID!, $from: ID, $first: Int) {
  datasetDataRows(id: $id, from: $from, first: $first) {
    nodes { FIELDS } pageInfo { startCursor } } }""".replace("FIELDS", ROW)
UPLOAD = """mutation Upload($file: Upload!, $contentLength: Int!, $sign: Boolean) {
  uploadFile(file: $file, contentLength: $contentLength, sign: $sign) { url } }"""
UPSERT = "mutation Upsert($uri: String!) { upsertDataRows(data: {manifestUri: $uri}) { id status } }"
GET_TASK = "query Task($id: ID!) { task(where: {id: $id}) { id status } }"
GET_FAILED = "query Failed($id: ID!) { failedDataRowImports(data: {taskId: $id}) { total } }"
GET_CREATED = "query Created($id: ID!) { successesfulDataRowImports(data: {taskId: $id}) { nodes { id } } }"
EXPORT = """mutation Export($input: ExportDataRowsInCatalogInput!) {
  exportDataRowsInCatalog(input: $input) { taskId } }"""
GET_SIZE = """query Size($id: ID!, $kind: TaskStreamType!) {
  task(where: {id: $id}) { exportMetadataHeader(streamType: $kind) { totalSize } } }"""
GET_FILE = """query File($id: ID!, $kind: TaskStreamType!, $offset: UInt64!) {
  task(where: {id: $id}) { exportFileFromOffset(streamType: $kind, offset: $offset) { offsets { end } file } } }"""


class Adapter:
    """Each scenario is a `prepare_x`, which is not timed, and a `run_x`."""

    def __init__(self, base: str | None, params: dict[str, Any]) -> None:
        self.params = params
        self.url = f"{base}/graphql"
        self.http = httpx.Client(headers={"Authorization": "Bearer bench"}, timeout=60)

    def close(self) -> None:
        self.http.close()

    def ask(self, query: str, **variables: object) -> Any:
        body = to_json({"query": query, "variables": variables})
        answer = self.http.post(self.url, content=body, headers={"Content-Type": "application/json"})
        return from_json(answer.content, cache_strings="keys")["data"]

    def prepare_call(self) -> None:
        for _ in range(self.params["warmup"]):
            self.ask(GET_PROJECT, id=fixtures.PROJECT_ID)

    def run_call(self, clock: Any) -> dict[str, Any]:
        found = 0
        for _ in range(self.params["calls"]):
            project = self.ask(GET_PROJECT, id=fixtures.PROJECT_ID)["project"]
            found += len(project["name"]) + int(project["createdAt"][17:19])
        return {"n": self.params["calls"], "check": [found]}

    def prepare_page(self) -> None:
        self.ask(GET_PROJECT, id=fixtures.PROJECT_ID)

    prepare_list = prepare_wait = prepare_export = prepare_page

    def run_page(self, clock: Any) -> dict[str, Any]:
        n = names = seconds = fields = 0
        for row in self.rows():
            if not n:
                clock.first()
            n += 1
            names += len(row["globalKey"])
            seconds += int(row["createdAt"][17:19])
            fields += len(row["customMetadata"])
        return {"n": n, "check": [n, names, seconds, fields]}

    def rows(self) -> Iterator[dict[str, Any]]:
        cursor, more = None, True
        while more:
            answer = self.ask(GET_ROWS, id=fixtures.DATASET_ID, first=500, **{"from": cursor})
            yield from answer["datasetDataRows"]["nodes"]
            cursor = answer["datasetDataRows"]["pageInfo"]["startCursor"]
            more = cursor is not None

    def run_list(self, clock: Any) -> dict[str, Any]:
        n = names = seconds = 0
        for project in self.projects():
            if not n:
                clock.first()
            n += 1
            names += len(project["name"])
            seconds += int(project["createdAt"][17:19])
        return {"n": n, "check": [n, names, seconds]}

    def projects(self) -> Iterator[dict[str, Any]]:
        skip, full = 0, True
        while full:
            page = self.ask(GET_PROJECTS, skip=skip, first=100)["projects"]
            yield from page
            skip, full = skip + 100, len(page) == 100

    def prepare_upload(self) -> None:
        self.prepare_page()
        self.items = fixtures.upload_items(self.params["items"])

    def run_upload(self, clock: Any) -> dict[str, Any]:
        return {"n": len(self.items), "check": [self.create(self.items)["status"]]}

    def create(self, items: list[dict[str, Any]]) -> Any:
        rows = [{"id": {"type": "AUTO", "value": ""}, "payload": self.payload(item)} for item in items]
        chunk = self.upload("rows.json", to_json(rows))
        manifest = {"source": "SDK", "item_count": len(items), "chunk_uris": [chunk]}
        return self.ask(UPSERT, uri=self.upload("manifest.json", to_json(manifest)))["upsertDataRows"]

    def payload(self, item: dict[str, Any]) -> dict[str, Any]:
        fields = [
            {"schemaId": field["schema_id"], "value": field["value"]} for field in item["metadata_fields"]
        ]
        return {**item, "dataset_id": fixtures.DATASET_ID, "metadata_fields": fields}

    def upload(self, name: str, content: bytes) -> str:
        variables = {"file": None, "contentLength": len(content), "sign": False}
        fields = {
            "operations": to_json({"query": UPLOAD, "variables": variables}).decode(),
            "map": '{"1": ["variables.file"]}',
        }
        files = {"1": (name, content, "application/json")}
        answer = from_json(self.http.post(self.url, data=fields, files=files).content)
        return answer["data"]["uploadFile"]["url"]

    def run_wait(self, clock: Any) -> dict[str, Any]:
        task = self.create(fixtures.upload_items(1))
        pause = 0.02
        while task["status"] == "IN_PROGRESS":
            time.sleep(pause)
            pause *= 1.5
            task = self.ask(GET_TASK, id=task["id"])["task"]
        self.ask(GET_FAILED, id=task["id"])
        done = self.ask(GET_CREATED, id=task["id"])["successesfulDataRowImports"]
        return {"n": 1, "check": [done["nodes"][0]["id"]]}

    def run_export(self, clock: Any) -> dict[str, Any]:
        n = names = 0
        for line in self.lines():
            row = from_json(line)
            if not n:
                clock.first()
            n += 1
            names += len(row["data_row"]["global_key"])
        return {"n": n, "check": [n, names]}

    def lines(self) -> Iterator[bytes]:
        uid = self.ask(EXPORT, input={})["exportDataRowsInCatalog"]["taskId"]
        size = self.ask(GET_SIZE, id=uid, kind="RESULT")["task"]["exportMetadataHeader"]["totalSize"]
        offset = 0
        while offset < size:
            part = self.ask(GET_FILE, id=uid, kind="RESULT", offset=str(offset))["task"][
                "exportFileFromOffset"
            ]
            rest = b""
            with self.http.stream("GET", part["file"]) as answer:
                for chunk in answer.iter_bytes():
                    *lines, rest = (rest + chunk).split(b"\n")
                    yield from lines
            offset = part["offsets"]["end"] + 1
