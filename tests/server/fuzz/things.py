"""Entities for the requests, created again regularly as requests delete them, and checks that all are readable."""

from __future__ import annotations

import json
import time
from typing import Any

from labelbox_gen import Client

from .server import Server
from .values import LABELS, Values

ONTOLOGY = {
    "tools": [{"tool": "rectangle", "name": "box"}, {"tool": "polygon", "name": "poly"}],
    "classifications": [{"type": "text", "name": "q", "instructions": "q"}],
}
PARAMS = {
    "attachments": True, "metadata_fields": True, "data_row_details": True, "project_details": True,
    "performance_details": True, "label_details": True,
}  # fmt: skip

LISTS = [
    """{projects(first: 10000) { id name description allowedMediaType editorTaskType uploadType dataRowCount labelCount
    completedDataRowCount autoAuditPercentage autoAuditNumberOfLabels isBenchmarkEnabled isConsensusEnabled
    lastActivityTime modelSetupComplete setupComplete showingPredictionsToLabelers updatedAt }}""",
    """{datasets(first: 1000) { id name description rowCount dataRows(first: 20) { id rowData externalId globalKey
    mediaAttributes customMetadata { schemaId value } metadataFields { name kind value } }}}""",
    """{datasets(first: 400) { dataRows(first: 20) { attachments(first: 20) { id name type value } metadata(first: 20) { metaType metaValue }}}}""",
    """{ontologies(where: {search: ""}, first: 10000) { nodes { id name normalized } }
    rootSchemaNodes(where: {search: ""}, first: 10000) { nodes { name normalized } }
    customMetadataOntology { id name kind options { name } } users { id email name orgRole { name } }}""",
]
PROJECT = """query($id: ID!) { project(where: {id: $id}) {
  labels(first: 400) { id label agreement benchmarkAgreement secondsToLabel isBenchmarkReference
    dataRow { id rowData } reviews { score } }
  benchmarks { averageAgreement completedCount } predictions { label agreement } reviews { score }
  labelerPerformance { count secondsPerLabel totalTimeLabeling consensus averageBenchmarkAgreement }
  labelingFrontendOptions { customizationOptions labelingFrontend { name } } labelingParameterOverrides { priority }
  webhooks { url topics status } taskQueues { name dataRowCount } workstreamStateCounts { state count }
  members { role { name } } resourceTags { text color } batches { nodes { name } } ontology { normalized }
} }"""


class Things:
    """Entities in the first organization, created by its administrator."""

    def __init__(self, server: Server, client: Client, values: Values) -> None:
        self._server = server
        self._client = client
        self._values = values
        self._count = 0

    def _do(self, document: str, **variables: Any) -> Any:
        data = self._server.data(document, **variables)
        return next(iter(data.values()))

    def feed(self, kind: str, content: bytes) -> None:
        """Start a job that reads a file. The job may fail; the server must not."""
        link = self._client.upload_data(content, "file.json")
        self._values.links.append(link)
        if kind == "lines":
            project = self._values.id("project")
            document = "mutation($d: ProjectImportCreateInput!){createLabelImport(data:$d){id}}"
            self._count += 1
            self._start(document, {"projectId": project, "name": f"import {self._count}", "fileUrl": link})
            return
        if kind == "chunk":
            manifest = {"source": "SDK", "item_count": 1, "chunk_uris": [link]}
            link = self._client.upload_data(json.dumps(manifest).encode(), "manifest.json")
        self._start(
            "mutation($d: UpsertDataRowsDataInput!){upsertDataRows(data:$d){id}}", {"manifestUri": link}
        )

    def _start(self, document: str, data: dict[str, Any]) -> None:
        _, answer = self._server.post(json.dumps({"query": document, "variables": {"d": data}}).encode())
        codes = [error["extensions"]["code"] for error in answer.get("errors", ())]
        assert set(codes) <= {"RESOURCE_NOT_FOUND"}, answer
        for kind, made in (answer.get("data") or {}).items():
            if made:
                self._values.learn(kind.removeprefix("create"), made["id"])

    def _wait(self, projects: list[str]) -> None:
        """Wait until no job runs."""
        imports = "query($p: ID!){labelImports(where:{projectId:$p},first:1000){state}}"
        tasks = "{user{createdTasks(first:10000){status}}}"
        end = time.monotonic() + 120
        while time.monotonic() < end:
            states = [each["status"] for each in self._do(tasks)["createdTasks"]]
            states += [each["state"] for id in projects for each in self._do(imports, p=id)]
            if not {"IN_PROGRESS", "RUNNING"} & set(states):
                return
            time.sleep(0.1)
        raise AssertionError(f"jobs do not end: {states}")

    def make(self) -> None:
        """Create a dataset with rows, and a project with all kinds of related entities."""
        client, learn, number = self._client, self._values.learn, self._count
        self._count += 1
        dataset = client.create_dataset(name=f"dataset {number}")
        specs = [{"row_data": f"row {n}", "global_key": f"k{number}-{n}"} for n in range(4)]
        task = dataset.create_data_rows(specs)
        task.wait_till_done()
        project = client.create_project(name=f"project {number}")
        project.datasets.connect(dataset)
        ontology = client.create_ontology(f"ontology {number}", ONTOLOGY)
        project.connect_ontology(ontology)
        rows = [row.uid for row in dataset.data_rows()]
        self._values.links.append(client.upload_data(b"hello", "x.txt"))
        for kind, id in (("dataset", dataset.uid), ("project", project.uid), ("ontology", ontology.uid)):
            learn(kind, id)
        learn("task", task.uid)
        for row in rows:
            learn("datarow", row)
        for tool in self._do("query($i: ID!){ontology(where:{id:$i}){normalized}}", i=ontology.uid)[
            "normalized"
        ]["tools"]:
            learn("featureschema", tool["featureSchemaId"])
        for number_, key in enumerate(specs):
            learn("globalkey", f"{key['global_key']}" if number_ else "unknown")
        self._make_rest(project.uid, rows)

    def _make_rest(self, project: str, rows: list[str]) -> None:
        place = {"project": {"connect": {"id": project}}}
        for row in rows[:2]:
            for _ in range(2):
                data = {**place, "dataRow": {"connect": {"id": row}}, "label": json.dumps(LABELS[0])}
                label = self._do("mutation($d: LabelCreateInput!){createLabel(data:$d){id}}", d=data)["id"]
                self._values.learn("label", label)
        self._do("mutation($l: ID!){createBenchmark(data:{labelId:$l}){id}}", l=label)
        review = {**place, "label": {"connect": {"id": label}}, "score": 1}
        made = {
            "review": self._do("mutation($d: ReviewCreateInput!){createReview(data:$d){id}}", d=review),
            "attachment": self._do(
                'mutation($r: ID!){createDataRowAttachment(data:{dataRowId:$r,type:IMAGE,value:"https://x.example/y"}){id}}',
                r=rows[0],
            ),
            "predictionmodel": self._do('mutation{createPredictionModel(data:{name:"m",version:1}){id}}'),
            "resourcetag": self._do('mutation{createResourceTag(input:{text:"t",color:"#ffffff"}){id}}'),
            "schema": self._do(
                "mutation($n: String!){upsertCustomMetadataSchema(data:{name:$n,kind:CustomMetadataNumber}){id}}",
                n=f"number {self._count}",
            ),
            "webhook": self._do(
                'mutation($p: ID!){createWebhook(data:{project:{id:$p},topics:{set:[LABEL_CREATED]},url:"https://webhook.invalid/x",secret:"s"}){id}}',
                p=project,
            ),
            "options": self._do(
                "mutation($d: LabelingFrontendOptionsCreateInput!){createLabelingFrontendOptions(data:$d){id}}",
                d={
                    **place,
                    "labelingFrontend": {"connect": {"id": self._do("{labelingFrontends{id}}")[0]["id"]}},
                },
            ),
            "batch": self._do(
                'mutation($p: ID!){project(where:{id:$p}){createEmptyBatch(input:{name:"b"}){id}}}', p=project
            )["createEmptyBatch"],
        }
        for kind, thing in made.items():
            self._values.learn(kind, thing["id"])
        self._do(
            """mutation($p: ID!, $r: ID!){project(where:{id:$p}){setLabelingParameterOverrides(
              dataWithDataRowIdentifiers:[{dataRowIdentifier:{id:$r,idType:ID},priority:1,numLabels:2}]){success}}}""",
            p=project,
            r=rows[3],
        )
        overrides = "query($p: ID!){project(where:{id:$p}){labelingParameterOverrides{id}}}"
        for override in self._do(overrides, p=project)["labelingParameterOverrides"]:
            self._values.learn("override", override["id"])
        for kind, query in (
            ("role", "{roles{id}}"),
            ("user", "{users{id}}"),
            ("frontend", "{labelingFrontends{id}}"),
        ):
            for thing in self._do(query):
                self._values.learn(kind, thing["id"])
        for queue in self._do("query($p: ID!){project(where:{id:$p}){taskQueues{id}}}", p=project)[
            "taskQueues"
        ]:
            self._values.learn("queue", queue["id"])

    def read_all(self) -> None:
        """Check that lists, agreement and exports are readable, and that labels and rows can be added."""
        everything = [self._server.data(document) for document in LISTS]
        projects = [project["id"] for project in everything[0]["projects"]]
        self._wait(projects)
        for id in projects:
            self._server.data(PROJECT, id=id)
        known = [id for id in self._values.ids.get("project", ()) if id in projects]
        for id in known:
            project = self._client.get_project(id)
            task = project.export(params=PARAMS)
            task.wait_till_done()
            exported = list(task.get_buffered_stream())
            project.export_labels()
            for line in exported[:2]:
                row = line.json["data_row"]["id"]
                place = {"project": {"connect": {"id": id}}, "dataRow": {"connect": {"id": row}}}
                data = {**place, "label": json.dumps(LABELS[0])}
                self._do("mutation($d: LabelCreateInput!){createLabel(data:$d){id}}", d=data)
        catalog = (
            self._client.export_catalog(params=PARAMS) if hasattr(self._client, "export_catalog") else None
        )
        if catalog is not None:
            catalog.wait_till_done()
            assert catalog.status == "COMPLETE"
