"""What can be copied, pickled and sent to another process."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timezone
from typing import Any, cast

import pytest

import labelbox_gen
from labelbox_gen import AsyncClient, AsyncProject, Client, MediaType, Project, Task
from labelbox_gen._runtime.mutation_batches.outcome import Outcome
from labelbox_gen._runtime.uploads.row_outcomes import CreatedDataRow
from labelbox_gen._runtime.values.unset import UNSET
from labelbox_gen.exceptions import (
    BatchError,
    InvalidAttributeError,
    InvalidQueryError,
    InvalidUsageError,
    ItemNotFoundError,
    LabelboxError,
)
from labelbox_gen.server import RunningServer
from labelbox_gen_graphql import models

JSON: dict[str, Any] = {
    "id": "p1",
    "name": "<b>n</b>",
    "createdAt": "2024-01-31T12:00:00Z",
    "allowedMediaType": "IMAGE",
}
PROJECT = Project(cast(Client, None), JSON)
VALUES: dict[str, Any] = {
    "entity": PROJECT,
    "async entity": AsyncProject(cast(AsyncClient, None), JSON),
    "task": Task(cast(Client, None), {"id": "t1", "name": "t"}),
    "entities": [PROJECT, {"project": PROJECT}],
    "column": Project.name,
    "field": labelbox_gen.DataRow.custom_metadata,
    "filter": (Project.name == "x") & ~(Project.uid.in_(["a", "b"])),
    "order": Project.name.desc,
    "unset": UNSET,
    "enum": MediaType.IMAGE,
    "unknown enum": MediaType("NEW"),
    "row": CreatedDataRow("1", None, "g", "x", 3),
    "outcome": Outcome[None](1, "UpdateProject"),
    "model": models.GetProject.model_construct(project=None),
    "key": labelbox_gen.GlobalKey("x"),
    "upload": labelbox_gen.HttpConfig(timeout=3),
}
ERRORS = [
    LabelboxError("x", operation="GetProject", hint="y"),
    BatchError("x"),
    InvalidAttributeError("x"),
    InvalidUsageError("x"),
    ItemNotFoundError("x"),
]


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize(
    "made",
    [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))],
    ids=["copy", "deep", "pickle"],
)
def test_values_survive_a_copy(kind: str, made: Any) -> None:
    value = VALUES[kind]
    found = made(value)
    assert type(found) is type(value)
    assert repr(found) == repr(value)
    if kind in ("entity", "async entity", "task", "filter", "order", "row", "enum", "unknown enum", "key"):
        assert found == value
    if kind in ("column", "field", "unset", "enum"):
        assert found is value


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_survive_a_copy(error: LabelboxError) -> None:
    for found in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(found) is type(error)
        assert str(found) == str(error)


def test_a_copy_has_fields_of_its_own_and_the_same_client(labelbox_client: Client) -> None:
    project = labelbox_client.create_project(name="old")
    copied, deep = copy.copy(project), copy.deepcopy(project)
    assert copied.client is deep.client is project.client
    project.update(name="new")
    assert (copied.name, deep.name) == ("old", "old")
    deep.refresh()
    assert deep.name == "new"


@pytest.mark.parametrize("method", ["spawn", "fork"])
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_an_entity_works_in_another_process(
    labelbox_server: RunningServer, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    key = labelbox_server.add_organization()
    monkeypatch.setenv("LABELBOX_API_KEY", key)
    with labelbox_server.client(api_key=key) as client:
        project = client.create_project(name="travelling")
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context(method)) as pool:
            assert pool.submit(Project.get_label_count, project).result(60) == 0
            assert pool.submit(copy.copy, project).result(60).name == "travelling"


def test_tasks_and_lists_work_after_a_pickle(
    labelbox_server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = labelbox_server.add_organization()
    monkeypatch.setenv("LABELBOX_API_KEY", key)
    with labelbox_server.client(api_key=key) as client:
        dataset = client.create_dataset(name="d")
        task = dataset.create_data_rows([{"row_data": "x"}])
        assert len(pickle.loads(pickle.dumps(task)).created_data_rows) == 1
        assert [found.name for found in pickle.loads(pickle.dumps(client.get_datasets()))] == ["d"]
        assert pickle.loads(pickle.dumps(dataset.data_rows())).count() == 1


def test_a_batch_cannot_be_pickled(labelbox_client: Client) -> None:
    batch = labelbox_client.batch()
    for made in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(InvalidUsageError, match="a batch cannot be copied or pickled"):
            made(batch)


def test_a_dict_has_the_names_of_python_and_json_values() -> None:
    assert PROJECT.to_dict() == {
        "created_at": "2024-01-31T12:00:00+00:00",
        "media_type": "IMAGE",
        "name": "<b>n</b>",
        "uid": "p1",
    }
    assert json.loads(json.dumps(PROJECT.to_dict())) == PROJECT.to_dict()
    values = PROJECT.to_dict(mode="python")
    assert values["created_at"] == datetime(2024, 1, 31, 12, tzinfo=timezone.utc)
    assert values["media_type"] is MediaType.IMAGE
    with pytest.raises(InvalidQueryError, match="mode must be 'json' or 'python'"):
        PROJECT.to_dict(mode=cast(Any, "xml"))


def test_every_entity_has_the_other_forms(labelbox_client: Client) -> None:
    project = labelbox_client.create_project(name="p")
    for entity in (labelbox_client.get_user(), labelbox_client.get_organization(), project):
        assert json.loads(json.dumps(entity.to_dict()))["uid"] == entity.uid
        assert entity.uid in entity._repr_html_()


def test_a_notebook_shows_escaped_fields() -> None:
    shown = PROJECT._repr_html_()
    assert "<th>name</th><td>&lt;b&gt;n&lt;/b&gt;</td>" in shown
    assert "<b>" not in shown


def test_missing_names_and_fields_are_attribute_errors() -> None:
    project: Any = PROJECT
    with pytest.raises(InvalidAttributeError, match="Project has no attribute 'nmae'") as caught:
        _ = project.nmae
    assert "Did you mean name?" in str(caught.value)
    with pytest.raises(InvalidAttributeError, match=r"did not send Project\.description"):
        _ = project.description
    assert not hasattr(project, "description")
    assert getattr(project, "_ipython_canary_method_should_not_exist_", None) is None
    assert not hasattr(labelbox_gen.Organization.name, "asc")
