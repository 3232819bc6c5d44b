"""An organization with two projects, one entity of each type in each of them, and users of every role."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Generator, Mapping
from typing import Any

import pytest

from labelbox_gen.server import RunningServer, run
from labelbox_gen.server.access.permissions import ROLES
from labelbox_gen.server.features.data_rows.lookup import create

#: Roles in the organization, and in the project "mine".
PEOPLE: Mapping[str, tuple[str, str | None]] = {
    "admin": ("Admin", None),
    "manager": ("Team manager", None),
    "reviewer": ("Reviewer", None),
    "labeler": ("Labeler", None),
    "nobody": ("NONE", None),
    "project manager": ("NONE", "Team manager"),
    "project reviewer": ("NONE", "Reviewer"),
    "project labeler": ("NONE", "Labeler"),
    "promoted labeler": ("Labeler", "Team manager"),
}
PLACES = ("mine", "theirs")


def allowed(person: str, permission: str, place: str | None = None) -> bool:
    """The role of a user in the organization, or in the project of that name."""
    role, in_mine = PEOPLE[person]
    granted = set(ROLES[role][1])
    if place == "mine" and in_mine:
        granted |= set(ROLES[in_mine][1])
    return permission in granted


MAKE = """mutation($p: ID!, $r: ID!, $w: ID!, $o: ID!) {
  hook: createWebhook(data: {url: "http://127.0.0.1:9", secret: "s", topics: {set: [LABEL_CREATED]}, project: {id: $p}}) { id }
  label: createLabel(data: {project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}, label: "{}"}) { id }
  asset: createAssetMetadata(data: {dataRowId: $r, metaType: TEXT, metaValue: "t"}) { id }
  attachment: createDataRowAttachment(data: {dataRowId: $r, type: RAW_TEXT, value: "t"}) { id }
  model: createPredictionModel(data: {name: "m", version: 1}) { id }
  project(where: {id: $p}) {
    setLabelingParameterOverrides(dataWithDataRowIdentifiers: [{dataRowIdentifier: {id: $r, idType: ID}, priority: 1}]) { success }
    connectOntology(ontologyId: $o) { id }
    createQueuePriorityUpdateTask(data: {priority: 1, dataRowIdentifiers: {ids: [$w], idType: ID}}) { taskId } } }"""
MORE = """mutation($p: ID!, $r: ID!, $l: ID!, $m: ID!, $f: ID!, $d: ID!) {
  benchmark: createBenchmark(data: {labelId: $l}) { id }
  review: createReview(data: {label: {connect: {id: $l}}, score: 1}) { id }
  prediction: createPrediction(data: {projectId: $p, dataRowId: $r, predictionModelId: $m, label: "x"}) { id }
  updateProject(where: {id: $p}, data: {activePredictionModel: {connect: {id: $m}},
    labelingFrontend: {connect: {id: $f}}, datasets: {connect: {id: $d}}}) { id }
  options: createLabelingFrontendOptions(data: {project: {connect: {id: $p}}, labelingFrontend: {connect: {id: $f}}}) { id } }"""


class World:
    def __init__(self, server: RunningServer, connect: Callable[[str, str], Any]) -> None:
        self.server, self._connect = server, connect
        self.admin = connect(server.url, server.api_key)
        self.things = {place: self._things(place) for place in PLACES}
        self.mine, self.theirs = self.things["mine"], self.things["theirs"]
        self.keys = {name: self._key(name, *roles) for name, roles in PEOPLE.items()}
        self.people = {name: connect(server.url, key) for name, key in self.keys.items()}
        self.users = {name: api.data("{user{id}}")["user"]["id"] for name, api in self.people.items()}
        self.roles = {each["name"]: each["id"] for each in self.admin.data("{roles{id name}}")["roles"]}

    def close(self) -> None:
        for api in (self.admin, *self.people.values()):
            api.http.close()

    def person(self, role: str, projects: Mapping[str, str] | None = None) -> Any:
        """Add a user."""
        name = f"{time.time_ns()}@example.com"
        api = self._connect(self.server.url, self.server.add_user(name, role, projects=projects))
        self.people[name] = api
        return api

    def waiting(self, place: str, count: int = 1) -> list[str]:
        """Add data rows to the labeling queue of a project."""
        ids = self.rows(self.things[place]["dataset"], count)
        self._batch(self.things[place]["project"], ids)
        return ids

    def rows(self, dataset: str, count: int) -> list[str]:
        organization = self.admin.data("{organization{id}}")["organization"]["id"]
        key = str(time.time_ns())
        values = [
            {"dataset_id": dataset, "row_data": "text", "external_id": key, "global_key": f"{key}-{n}"}
            for n in range(count)
        ]
        with self.server._backend.write(organization) as store:
            return create(store, values).ids

    def _key(self, name: str, role: str, in_mine: str | None) -> str:
        projects = {self.mine["project"]: in_mine} if in_mine else {}
        return self.server.add_user(f"{name.replace(' ', '.')}@example.com", role, projects=projects)

    def _batch(self, project: str, ids: list[str]) -> str:
        document = """mutation($p: ID!, $i: [ID!], $n: String!) { project(where: {id: $p}) {
          createBatchV2(input: {name: $n, dataRowIds: $i}) { batch { id } } } }"""
        made = self.admin.data(document, p=project, i=ids, n=str(time.time_ns()))
        return made["project"]["createBatchV2"]["batch"]["id"]

    def _things(self, place: str) -> dict[str, str]:
        api = self.admin
        dataset, project = api.create_dataset(place), api.create_project(place)
        row, waiting = self.rows(dataset, 2)
        batch = self._batch(project, [row, waiting])
        ontology, schema = self._ontology(place)
        made = api.data(MAKE, p=project, r=row, w=waiting, o=ontology)
        frontend = api.data("{labelingFrontends{id}}")["labelingFrontends"][0]["id"]
        label, model = made["label"]["id"], made["model"]["id"]
        more = api.data(MORE, p=project, r=row, l=label, m=model, f=frontend, d=dataset)
        override = api.data(
            "query($p: ID!){project(where:{id:$p}){labelingParameterOverrides{id}}}", p=project
        )
        return {
            "project": project,
            "dataset": dataset,
            "dataRow": row,
            "waiting": waiting,
            "batch": batch,
            "ontology": ontology,
            "featureSchema": schema,
            "label": label,
            "predictionModel": model,
            "webhook": made["hook"]["id"],
            "assetMetadata": made["asset"]["id"],
            "attachment": made["attachment"]["id"],
            "task": made["project"]["createQueuePriorityUpdateTask"]["taskId"],
            "labelingParameterOverride": override["project"]["labelingParameterOverrides"][0]["id"],
            "labelImport": self._import(project),
            "job": api.data('{dataRowsForGlobalKeys(where:{ids:["x"]}){jobId}}')["dataRowsForGlobalKeys"][
                "jobId"
            ],
            "user": api.data("{user{id}}")["user"]["id"],
            "organization": api.data("{organization{id}}")["organization"]["id"],
            **self._settings(place),
            **{name: more[name]["id"] for name in ("benchmark", "review", "prediction", "options")},
        }

    def _ontology(self, name: str) -> tuple[str, str]:
        normalized = json.dumps({"tools": [{"tool": "rectangle", "name": name, "color": "#ff0000"}]})
        document = 'mutation($n: String!){upsertOntology(data:{name:"o" normalized:$n}){id normalized}}'
        made = self.admin.data(document, n=normalized)["upsertOntology"]
        return made["id"], made["normalized"]["tools"][0]["featureSchemaId"]

    def _settings(self, name: str) -> dict[str, str]:
        """Entities of the organization outside of projects."""
        document = """mutation($n: String!) { createResourceTag(input: {text: $n, color: "ff0000"}) { id }
          upsertCustomMetadataSchema(data: {name: $n, kind: CustomMetadataString}) { id } }"""
        made = self.admin.data(document, n=name)
        return {
            "resourceTag": made["createResourceTag"]["id"],
            "metadataSchema": made["upsertCustomMetadataSchema"]["id"],
        }

    def _import(self, project: str) -> str:
        data = {"projectId": project, "name": "i", "filePayload": {"file": None, "contentLength": 1}}
        document = "mutation($d: ProjectImportCreateInput!){createLabelImport(data:$d){id}}"
        answer = upload(self.admin, document, {"d": data}, "variables.d.filePayload.file")
        return answer["data"]["createLabelImport"]["id"]


def upload(api: Any, document: str, variables: Any, path: str) -> Any:
    """Sends a request with a file at a path of its variables."""
    operations = json.dumps({"query": document, "variables": variables})
    form = {"operations": operations, "map": json.dumps({"1": [path]})}
    return api.http.post(api.url, data=form, files={"1": ("x.ndjson", b"\n", "text/plain")}).json()


@pytest.fixture(scope="session")
def world(connect: Any) -> Generator[World]:
    with run() as server:
        made = World(server, connect)
        yield made
        made.close()


@pytest.fixture(scope="session")
def may() -> Callable[..., bool]:
    """`may(person, permission, place)`: whether the roles of the user grant the permission."""
    return allowed


@pytest.fixture(scope="session")
def send_file() -> Callable[..., Any]:
    return upload
