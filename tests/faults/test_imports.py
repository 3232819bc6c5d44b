"""Imports of labels while the network and the server fail: each is created once, or one error says how to find out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client, HttpConfig, LabelImport, MediaType
from labelbox_gen.exceptions import LabelboxError, ResourceConflict

from . import proxy as faults
from .proxy import FAULTS, Proxy, at, proxied, sometimes
from .test_kills import serving

COUNT = 40
CREATE = b"mutation StartLabelImport"

ONTOLOGY = {
    "classifications": [
        {
            "type": "radio",
            "name": "animal",
            "instructions": "Which?",
            "options": [{"label": "Cat", "value": "cat"}],
        }
    ]
}


def set_up(client: Client) -> str:
    """A project with a question and data rows."""
    project = client.create_project(name="Pets", media_type=MediaType.TEXT)
    dataset = client.create_dataset(name="Texts", projects=project)
    project.connect_ontology(client.create_ontology("Pets", ONTOLOGY))
    rows = [{"row_data": f"text {n}", "global_key": f"k{n}"} for n in range(COUNT)]
    dataset.create_data_rows(rows).wait_till_done()
    return project.uid


def annotations() -> Any:
    for n in range(COUNT):
        yield {"name": "animal", "answer": {"name": "cat"}, "dataRow": {"globalKey": f"k{n}"}}


@pytest.fixture
def project_id(direct: Client) -> str:
    return set_up(direct)


def is_whole(direct: Client, imported: LabelImport) -> bool:
    """Whether there is this import only, and each annotation became a label."""
    project = direct.get_project(imported.project().uid)
    statuses = [(status["index"], status["status"]) for status in imported.stream_statuses()]
    return (
        list(project.label_imports()) == [imported]
        and statuses == [(n, "SUCCESS") for n in range(COUNT)]
        and project.get_label_count() == COUNT
    )


@pytest.mark.parametrize("fault", FAULTS)
def test_an_import_that_meets_a_fault_is_created_once(
    client: Client, direct: Client, proxy: Proxy, project_id: str, fault: str
) -> None:
    proxy.plan = at(0, fault=fault, of=CREATE)
    imported = LabelImport.create_from_objects(client, project_id, "import", annotations())
    assert fault in proxy.seen
    proxy.plan = faults.passing
    assert is_whole(direct, imported)


@pytest.mark.parametrize("seed", range(4))
def test_statuses_come_once(client: Client, direct: Client, proxy: Proxy, project_id: str, seed: int) -> None:
    imported = LabelImport.create_from_objects(client, project_id, "import", annotations())
    proxy.plan = sometimes(seed, 0.4)
    assert is_whole(direct, imported)
    assert any(proxy.seen)


def test_a_name_that_was_taken_meanwhile_is_a_conflict(
    client: Client, direct: Client, proxy: Proxy, project_id: str
) -> None:
    """The answer is lost; the import that has the name is another one."""
    theirs = LabelImport.create_from_objects(direct, project_id, "import", list(annotations())[::-1])
    proxy.plan = at(0, fault=faults.RESET_LATE, of=CREATE)
    with pytest.raises(ResourceConflict, match="the project has another import named 'import'") as caught:
        LabelImport.create_from_objects(client, project_id, "import", annotations())
    assert f"LabelImport.from_name(client, '{project_id}', 'import') gives it" in str(caught.value)
    assert is_whole(direct, theirs)


def test_the_same_annotations_are_the_same_import(
    client: Client, direct: Client, project_id: str, tmp_path: Path
) -> None:
    """Who runs a script again whose annotations have uuids gets the import that is there."""
    named = [{**annotation, "uuid": f"u{n}"} for n, annotation in enumerate(annotations())]
    first = LabelImport.create_from_objects(client, project_id, "import", named)
    assert LabelImport.create_from_objects(client, project_id, "import", named) == first
    for other in (named[:-1], [*named, named[0]], list(reversed(named))):
        with pytest.raises(ResourceConflict):
            LabelImport.create_from_objects(client, project_id, "import", other)
    assert is_whole(direct, first)


def test_an_import_from_a_url_is_created_once(
    client: Client, direct: Client, proxy: Proxy, project_id: str
) -> None:
    lines = b"\n".join(
        b'{"name":"animal","answer":{"name":"cat"},"dataRow":{"globalKey":"k%d"}}' % n for n in range(COUNT)
    )
    url = client.upload_data(lines, "labels.ndjson")
    proxy.plan = at(0, fault=faults.BAD_GATEWAY_LATE, of=CREATE)
    imported = LabelImport.create_from_url(client, project_id, "import", url)
    proxy.plan = faults.passing
    assert is_whole(direct, imported)
    again = client.upload_data(lines, "labels.ndjson")
    assert LabelImport.create_from_url(client, project_id, "import", again) == imported
    other = client.upload_data(lines[:-1], "labels.ndjson")
    with pytest.raises(ResourceConflict):
        LabelImport.create_from_url(client, project_id, "import", other)


def test_a_network_that_is_gone_says_how_to_find_out(
    client: Client, direct: Client, proxy: Proxy, project_id: str
) -> None:
    client.transport.policy = replace(client.transport.policy, deadline=0.3)
    created = False

    def plan(number: int, request: bytes) -> str | None:
        nonlocal created
        if created or CREATE in request:
            fault = faults.RESET if created else faults.RESET_LATE
            created = True
            return fault
        return None

    proxy.plan = plan
    with pytest.raises(LabelboxError, match="no answer") as caught:
        LabelImport.create_from_objects(client, project_id, "import", annotations())
    assert caught.value.maybe_done
    assert f"LabelImport.from_name(client, '{project_id}', 'import') tells" in str(caught.value)
    assert is_whole(direct, LabelImport.from_name(direct, project_id, "import"))


def test_a_server_that_is_killed_and_started_again_has_each_label_once(tmp_path: Path) -> None:
    key = "restart-key"
    with (
        serving(tmp_path / "data", key) as (first, url),
        proxied(url) as proxy,
        Client(key, endpoint=proxy.endpoint, http=HttpConfig(deadline=2)) as client,
    ):
        imported = LabelImport.create_from_objects(client, set_up(client), "import", annotations())
        first.kill()
        first.wait()
        with pytest.raises(LabelboxError):
            imported.wait_till_done()
        with serving(tmp_path / "data", key) as (_, url):
            proxy.upstream = url
            assert is_whole(client, imported)
