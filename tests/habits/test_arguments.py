"""Every public method of every object, found by introspection, with arguments that are none: only LabelboxErrors come out."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import labelbox_gen
from labelbox_gen import Client
from labelbox_gen.exceptions import LabelboxError
from labelbox_gen.server import RunningServer

#: Good arguments, for the parameters that are not the odd one.
GOOD: dict[str, Any] = {
    "content": b"x",
    "data": [],
    "data_rows": [],
    "fields": {},
    "item": {"row_data": "x"},
    "items": [{"row_data": "x"}],
    "label": "{}",
    "labels": [],
    "labeling_frontend_options": {},
    "meta_type": "TEXT",
    "meta_value": "x",
    "name": "x",
    "name_contains": "x",
    "net_score": None,
    "normalized": {},
    "path": "missing.ndjson",
    "query": "{ user { id } }",
    "queue_type": "LabelingQueue",
    "quota_factor": 0.5,
    "score": 1.0,
    "secret": "x",
    "topics": ["LABEL_CREATED"],
    "url": "http://127.0.0.1:1/x",
    "version": 1,
}

LABEL: dict[str, Any] = {"name": "t", "answer": "x"}

#: Methods that end or run what the others need.
LEFT_OUT = {"close", "pages", "rest", "run", "get", "send", "transport", "pool", "value"}

#: What no parameter is meant to take.
ODD: dict[str, Any] = {
    "None": None,
    "empty": "",
    "number": 5,
    "negative": -1,
    "bytes": b"x",
    "object": object(),
    "list": [None],
    "dict": {1: 2},
    "nan": float("nan"),
    "surrogate": "\ud800",
    "type": int,
    "field": labelbox_gen.Project.name,
    "filter": labelbox_gen.Dataset.name == "x",
}


@pytest.fixture(scope="module")
def client(labelbox_server: RunningServer) -> Iterator[Client]:
    with labelbox_server.client(api_key=labelbox_server.add_organization()) as client:
        yield client


@pytest.fixture(scope="module")
def objects(client: Client) -> dict[str, Any]:
    """One of each entity with methods of its own, as far as a script can make them."""
    ontology = client.create_ontology("o", {"classifications": [{"type": "text", "name": "t"}]})
    project = client.create_project(name="p")
    project.connect_ontology(ontology)
    dataset = client.create_dataset(name="d", projects=project)
    task = dataset.create_data_rows([{"row_data": "x"}])
    task.wait_till_done()
    row = dataset.data_rows()[0]
    frontend = client.get_labeling_frontends()[0]
    label = project.create_label(label="{}", data_row=row, seconds_to_label=1.0)
    made = [client, ontology, project, dataset, task, row, frontend, label]
    made += [client.get_user(), client.get_organization(), client.get_task_by_id(task.uid)]
    made += [
        labelbox_gen.Webhook.create(client, ["LABEL_CREATED"], "http://127.0.0.1:1/x", "s"),
        project.export(),
    ]
    made += [
        project.create_prediction_model("m", 1),
        labelbox_gen.LabelImport.create_from_objects(
            client, project.uid, "i", [LABEL | {"dataRow": {"id": row.uid}}]
        ),
    ]
    return {type(each).__name__: each for each in made if each is not None}


def methods(thing: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The public methods of an object, and of its relationships."""
    for name in dir(type(thing)):
        if name.startswith("_") or name in LEFT_OUT:
            continue
        attribute = inspect.getattr_static(type(thing), name)
        if isinstance(attribute, property):
            if (attribute.fget.__module__ or "").startswith("labelbox_gen_graphql"):
                relationship = getattr(thing, name)
                for verb in ("__call__", "connect", "disconnect"):
                    if hasattr(type(relationship), verb):
                        yield f"{name}.{verb}", getattr(relationship, verb)
        elif callable(getattr(type(thing), name, None)) and not isinstance(attribute, type):
            yield name, getattr(thing, name)


def parameters(method: Callable[..., Any]) -> list[inspect.Parameter]:
    kinds = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    return [each for each in inspect.signature(method).parameters.values() if each.kind not in kinds]


def calls(objects: dict[str, Any]) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Every method with each of its parameters odd, the others good."""
    odd = ODD | {"entity": objects["Organization"], "row": objects["DataRow"]}
    for owner, thing in objects.items():
        for name, method in methods(thing):
            found = parameters(method)
            for parameter in found:
                others = {
                    each.name: good(each.name, objects)
                    for each in found
                    if each is not parameter and each.default is inspect.Parameter.empty
                }
                for kind, value in odd.items():
                    if (parameter.name, kind) == ("progress", "type"):
                        continue  # a class can be called
                    yield (
                        f"{owner}.{name}({parameter.name}={kind})",
                        lambda m=method, k=others | {parameter.name: value}: m(**k),
                    )


def good(name: str, objects: dict[str, Any]) -> Any:
    if name in GOOD:
        return GOOD[name]
    if name == "client":
        return objects["Client"]
    owner = name.removesuffix("_id").title().replace("_", "")
    found = objects.get(owner) or objects.get("Project")
    return found.uid if name.endswith("_id") else found


def test_only_labelbox_errors_come_out(
    client: Client, objects: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # some odd paths can be written
    wrong: list[str] = []
    count = 0
    for name, call in calls(objects):
        count += 1
        try:
            found = call()
            if isinstance(found, labelbox_gen.PaginatedCollection):
                found.get_one()
        except LabelboxError:
            pass
        except Exception as error:
            wrong.append(f"{name}: {type(error).__name__}: {error}")
    assert wrong == []
    assert count > 3000
