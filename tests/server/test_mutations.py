"""Each root field of a mutation is committed or rolled back on its own, including its side effects."""

from __future__ import annotations

from typing import Any

from graphql import GraphQLNonNull

from labelbox_gen.server import run
from labelbox_gen.server.features import catalog
from labelbox_gen.server.features.catalog import ENTITIES, FIELDS, VISIBILITY
from labelbox_gen.server.features.label_imports.table import LABEL_IMPORT
from labelbox_gen.server.features.labels.table import LABEL
from labelbox_gen.server.graphql.binding import make_schema, read_sdl
from labelbox_gen.server.jobs.job import JobKind

#: Creates a label, then fails: project "x" does not exist.
LABEL_THAT_FAILS = """createLabel(data: {project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}, label: "undone"})
  { id dataRow { labelingActivity(where: {projectId: "x"}) { selectedLabelId } } }"""


def test_other_root_fields_are_committed(api):
    document = """mutation { a: createProject(data: {name: "first"}) { name } b: createProject(data: {name: ""}) { name }
      c: createProject(data: {name: "last"}) { name } }"""
    answer = api.post(document)
    assert answer.status_code == 200
    body = answer.json()
    assert body["data"] == {"a": {"name": "first"}, "b": None, "c": {"name": "last"}}
    (error,) = body["errors"]
    assert (error["path"], error["extensions"]["code"]) == (["b"], "MALFORMED_REQUEST")
    assert {each["name"] for each in api.data("{projects{name}}")["projects"]} == {"first", "last"}


def test_a_nested_error_rolls_back_its_root_field(server, api, rows):
    project, (row,) = api.create_project(), rows(api, api.create_dataset(), 1)
    document = f"""mutation($p: ID!, $r: ID!) {{ fails: {LABEL_THAT_FAILS}
      works: updateProject(where: {{id: $p}}, data: {{name: "new"}}) {{ name }} }}"""
    body = api.post(document, p=project, r=row).json()
    assert body["data"]["works"] == {"name": "new"}
    assert [error["path"] for error in body["errors"]] == [["fails", "dataRow", "labelingActivity"]]
    assert stored(server, api, LABEL) == []
    assert api.data("query($p: ID!){project(where:{id:$p}){name}}", p=project)["project"]["name"] == "new"


def test_root_fields_with_a_shared_fragment_are_independent(api, rows):
    """One fails inside the fragment and is rolled back; the responses equal those without a fragment."""
    ids = rows(api, api.create_dataset(), 4)
    project = api.create_project()
    whole = """ externalId more: globalKey mediaAttributes createdAt dataset { id name }
      labels(first: 2) { id } labelingActivity(where: {projectId: $p}) { selectedLabelId }"""
    fields = "\n".join(
        f'r{n}: updateDataRow(where: {{id: $r{n}}}, data: {{externalId: "new {n}"}}) {{ ...F }}'
        for n in range(4)
    )
    head = f"mutation($p: ID!, {', '.join(f'$r{n}: ID!' for n in range(4))})"
    variables = {f"r{n}": id for n, id in enumerate(ids)}
    document = f"{head} {{ {fields} }} fragment F on DataRow {{ {whole} }}"
    with_fragment = api.data(document, p=project, **variables)
    assert [with_fragment[f"r{n}"]["externalId"] for n in range(4)] == [f"new {n}" for n in range(4)]
    assert with_fragment == api.data(f"{head} {{ {fields.replace('...F', whole)} }}", p=project, **variables)
    body = api.post(document, p="nowhere", **variables).json()
    assert [error["path"] for error in body["errors"]] == [[f"r{n}", "labelingActivity"] for n in range(4)]
    assert body["data"]["r0"] == {**with_fragment["r0"], "labelingActivity": None}


def test_a_field_sees_the_changes_of_earlier_fields(api, rows):
    (row,) = rows(api, api.create_dataset(), 1)
    document = """mutation($r: ID!) { a: updateDataRow(where: {id: $r}, data: {externalId: "new"}) { externalId }
      b: updateDataRow(where: {id: $r}, data: {globalKey: "key"}) { externalId globalKey }
      c: deleteDataRows(where: {dataRowIds: [$r]}) { id }
      d: updateDataRow(where: {id: $r}, data: {externalId: "late"}) { id } }"""
    body = api.post(document, r=row).json()
    assert body["data"]["a"] == {"externalId": "new"}
    assert body["data"]["b"] == {"externalId": "new", "globalKey": "key"}
    assert (body["data"]["c"], body["data"]["d"]) == ([{"id": row}], None)
    assert [error["path"] for error in body["errors"]] == [["d"]]


def test_a_constraint_violation_rolls_back_only_its_root_field(api, rows):
    one, two = rows(api, api.create_dataset(), 2)
    document = """mutation($a: ID!, $b: ID!) { a: updateDataRow(where: {id: $a}, data: {globalKey: "k"}) { globalKey }
      b: updateDataRow(where: {id: $b}, data: {globalKey: "k", externalId: "lost"}) { id }
      c: updateDataRow(where: {id: $b}, data: {globalKey: "other"}) { globalKey externalId } }"""
    body = api.post(document, a=one, b=two).json()
    assert body["data"] == {
        "a": {"globalKey": "k"},
        "b": None,
        "c": {"globalKey": "other", "externalId": "row-1"},
    }


def test_jobs_of_a_rolled_back_field_never_run(tmp_path, monkeypatch):
    ran: list[str] = []
    monkeypatch.setitem(
        catalog.JOB_KINDS,
        "import-labels",
        JobKind("import-labels", lambda job: ran.append(job.payload["import_id"])),
    )
    one = """createLabelImport(data: {projectId: $p, name: "%s", fileUrl: $u}) { id project { datasets { dataRows {
      labelingActivity(where: {projectId: "%s"}) { selectedLabelId } } } } }"""
    with run(tmp_path) as server, server.client() as client:
        project = client.create_project(name="x")
        dataset = client.create_dataset(name="x", projects=project)
        dataset.create_data_row(row_data="x")
        document = f"mutation($p: ID!, $u: String!) {{ undone: {one % ('a', 'x')} kept: {one % ('b', project.uid)} }}"
        answer = client.transport._http.post(
            server.url,
            json={"query": document, "variables": {"p": project.uid, "u": client.upload_data(b"")}},
            headers={"Authorization": f"Bearer {server.api_key}"},
        ).json()
        with server._backend.read(client.get_organization().uid) as store:
            imports = store.find(LABEL_IMPORT)
    assert [error["path"][0] for error in answer["errors"]] == ["undone"]
    assert ran == [answer["data"]["kept"]["id"]] == [each.id for each in imports]


def test_invalid_variables_change_nothing(api):
    document = """mutation($n: String!, $m: String!) { a: createProject(data: {name: $n}) { id }
      b: createProject(data: {name: $m}) { id } }"""
    answer = api.post(document, n="x", m=5)
    assert (answer.status_code, answer.json()["data"]) == (400, None)
    assert api.data("{projects{id}}") == {"projects": []}


def test_root_fields_of_mutations_are_nullable():
    """Otherwise the failure of one would discard the results of the others."""
    mutation = make_schema(read_sdl(), FIELDS, ENTITIES, VISIBILITY.counts).mutation_type
    assert mutation is not None
    assert [name for name, field in mutation.fields.items() if isinstance(field.type, GraphQLNonNull)] == []


def stored(server: Any, api: Any, entity: Any) -> list[Any]:
    with server._backend.read(api.data("{organization{id}}")["organization"]["id"]) as store:
        return list(store.find(entity))
