"""Webhooks: deliveries, signatures, retries, and allowed targets."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import socket
import threading
import time
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from labelbox_gen.server import run
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.features.webhooks.table import WEBHOOK_DELIVERY
from labelbox_gen.server.features.webhooks.target import Refused, check_url, parse, resolve

CREATE = """mutation($d: WebhookCreateInput!) { createWebhook(data: $d) {
  id url status topics createdAt updatedAt project { id } organization { id } createdBy { email } } }"""
UPDATE = (
    "mutation($id: ID!, $d: WebhookUpdateInput!){updateWebhook(where:{id:$id} data:$d){status topics url}}"
)
LABEL = """mutation($p: ID!, $r: ID!, $l: String) { createLabel(data: {
  project: {connect: {id: $p}}, dataRow: {connect: {id: $r}}, label: $l, secondsToLabel: 2.0}) { id } }"""
TOPICS = ["LABEL_CREATED", "LABEL_UPDATED", "LABEL_DELETED"]


class Receiver:
    """A web server that records requests. `answers` are its next status codes, 200 afterwards."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        self.hold = threading.Event()
        self.hold.set()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.got.append(({k.lower(): v for k, v in self.headers.items()}, body))
                receiver.hold.wait(5)
                status = receiver.answers.pop(0) if receiver.answers else 200
                self.send_response(status)
                if 300 <= status < 400:
                    self.send_header("location", "/elsewhere")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/hook?x=1"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    def wait(self, count: int) -> list[dict[str, Any]]:
        """Wait for `count` requests and return their bodies."""
        eventually(lambda: len(self.got) >= count)
        return [json.loads(body) for _, body in self.got]

    def events(self, count: int) -> list[str]:
        self.wait(count)
        return [headers["x-labelbox-event"] for headers, _ in self.got]


def eventually(condition: Any) -> None:
    for _ in range(400):
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError("never happened")


@pytest.fixture
def receiver() -> Generator[Receiver]:
    made = Receiver()
    yield made
    made.hold.set()
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture(scope="module")
def server() -> Generator[Any]:
    """A server with short retry intervals."""
    with run(webhook_wait_seconds=0.05, webhook_attempts=4, webhook_timeout_seconds=0.5) as running:
        yield running


def create(api: Any, receiver: Receiver, *, project: str | None = None, **more: Any) -> str:
    data = {"url": receiver.url, "secret": "s3cret", "topics": {"set": TOPICS}, **more}
    if project is not None:
        data["project"] = {"id": project}
    return api.data(CREATE, d=data)["createWebhook"]["id"]


def waiting(server: Any, api: Any) -> int:
    with server._backend.read(api.data("{organization{id}}")["organization"]["id"]) as store:
        return store.count(WEBHOOK_DELIVERY)


def test_webhooks_are_created_updated_and_listed(api, receiver):
    project = api.create_project()
    data = {"url": receiver.url, "secret": "s", "topics": {"set": TOPICS[:2]}, "project": {"id": project}}
    made = api.data(CREATE, d=data)["createWebhook"]
    assert (made["status"], made["topics"], made["url"]) == ("ACTIVE", TOPICS[:2], receiver.url)
    assert (made["project"], made["createdBy"]) == ({"id": project}, {"email": "admin@example.com"})
    changed = api.data(UPDATE, id=made["id"], d={"status": "INACTIVE", "topics": {"set": TOPICS[2:]}})
    assert changed["updateWebhook"] == {"status": "INACTIVE", "topics": TOPICS[2:], "url": receiver.url}
    read = """query($p: ID!, $w: WebhookWhereInput) { project(where: {id: $p}) { webhooks(where: $w) { id } }
      organization { webhooks(orderBy: createdAt_DESC) { id } } }"""
    organization_wide = create(api, receiver)
    found = api.data(read, p=project, w={"status": "INACTIVE", "topics": "LABEL_DELETED"})
    assert found["project"]["webhooks"] == [{"id": made["id"]}]
    assert found["organization"]["webhooks"] == [{"id": organization_wide}, {"id": made["id"]}]
    assert api.data(read, p=project, w={"status": "ACTIVE"})["project"] == {"webhooks": []}


@pytest.mark.parametrize(
    "data",
    [{"topics": {"set": []}}, {"secret": ""}, {"url": "ftp://example.com"}, {"url": "http://10.0.0.1/"}],
)
def test_invalid_webhooks_are_refused(api, data):
    complete = {"url": "http://example.com", "secret": "s", "topics": {"set": TOPICS}, **data}
    assert api.code(CREATE, d=complete) == "MALFORMED_REQUEST"


def test_webhooks_require_a_permission_and_an_existing_project(new_api, server, receiver):
    api, labeler = new_api(), new_api(server.add_user("hooks@example.com", "Labeler"))
    data = {"url": receiver.url, "secret": "s", "topics": {"set": TOPICS}}
    assert labeler.code(CREATE, d=data) == "AUTHORIZATION_ERROR"
    assert api.code(CREATE, d={**data, "project": {"id": "x"}}) == "RESOURCE_NOT_FOUND"
    hook = create(api, receiver)
    assert new_api().code(UPDATE, id=hook, d={"status": "REVOKED"}) == "AUTHORIZATION_ERROR"
    assert "secret" not in api.post("{organization{webhooks{secret}}}").json().get("data", {})


def test_deliveries_are_signed_and_contain_the_label(api, rows, receiver):
    project, dataset = api.create_project("p"), api.create_dataset()
    (row,) = rows(api, dataset, 1)
    create(api, receiver, project=project)
    label = api.data(LABEL, p=project, r=row, l='{"a": "ü"}')["createLabel"]["id"]
    api.data('mutation($id: ID!){updateLabel(where:{id:$id} data:{label:"new"}){id}}', id=label)
    api.data("mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}", id=label)
    created, updated, deleted = receiver.wait(3)
    assert [each["event"] for each in (created, updated, deleted)] == receiver.events(3) == TOPICS
    assert {each["id"] for each in (created, updated, deleted)} == {label}
    assert (created["label"], updated["label"]) == ('{"a": "ü"}', "new")
    assert (created["project"], created["dataRow"]["id"]) == ({"id": project, "name": "p"}, row)
    assert (created["dataRow"]["externalId"], created["secondsToLabel"]) == ("row-0", 2.0)
    assert created["createdBy"]["email"] == "admin@example.com"
    for headers, body in receiver.got:
        for header, algorithm in (("x-hub-signature", "sha1"), ("x-hub-signature-256", "sha256")):
            digest = hmac.new(b"s3cret", body, getattr(hashlib, algorithm)).hexdigest()
            assert headers[header] == f"{algorithm}={digest}"
        assert headers["content-type"] == "application/json"
    assert len({headers["x-labelbox-id"] for headers, _ in receiver.got}) == 3


def test_only_subscribed_webhooks_receive_events(server, api, new_api, rows, receiver):
    mine, other = api.create_project(), api.create_project()
    (row,) = rows(api, api.create_dataset(), 1)
    create(api, receiver, project=mine, topics={"set": ["LABEL_CREATED"]})
    strangers = new_api()
    create(strangers, receiver)
    paused = create(api, receiver, project=mine)
    api.data(UPDATE, id=paused, d={"status": "REVOKED"})
    label = api.data(LABEL, p=mine, r=row, l="1")["createLabel"]["id"]
    api.data(LABEL, p=other, r=row, l="2")
    api.data("mutation($id: ID!){deleteLabels(labelIds:[$id]){id}}", id=label)
    eventually(lambda: waiting(server, api) == 0)
    assert [each["label"] for each in receiver.wait(1)] == ["1"]


def test_every_deletion_of_labels_is_delivered(server, api, rows, labels, receiver):
    create(api, receiver, topics={"set": ["LABEL_DELETED"]})
    dataset, project = api.create_dataset(), api.create_project()
    ids = rows(api, dataset, 3)
    made = labels(api, project, ids)
    gone = labels(api, api_project := api.create_project(), ids[:1])
    api.data("mutation($id: ID!){deleteDataRows(where:{dataRowIds:[$id]}){id}}", id=ids[1])
    api.data("mutation($id: ID!){updateProject(where:{id:$id} data:{deleted:true}){id}}", id=api_project)
    api.data("mutation($id: ID!){updateDataset(where:{id:$id} data:{deleted:true}){id}}", id=dataset)
    assert [each["id"] for each in receiver.wait(4)] == [made[1], *gone, made[0], made[2]]


def test_rolled_back_changes_are_not_delivered(server, api, rows, receiver):
    project = api.create_project()
    (row,) = rows(api, api.create_dataset(), 1)
    create(api, receiver)
    nowhere = 'dataRow { labelingActivity(where: {projectId: "x"}) { selectedLabelId } }'
    undone = LABEL.replace("{ id } }", f"{{ id {nowhere} }} }}")
    assert api.code(undone, p=project, r=row, l="x") == "RESOURCE_NOT_FOUND"
    assert waiting(server, api) == 0
    assert receiver.got == []


def test_failed_deliveries_are_retried(server, api, rows, receiver):
    project = api.create_project()
    (row,) = rows(api, api.create_dataset(), 1)
    create(api, receiver)
    receiver.answers = [500, 302, 404]
    api.data(LABEL, p=project, r=row, l="x")
    bodies = receiver.wait(4)
    assert all(body == bodies[0] for body in bodies)
    assert len({headers["x-labelbox-id"] for headers, _ in receiver.got}) == 1
    assert "/elsewhere" not in str(receiver.got)
    eventually(lambda: waiting(server, api) == 0)
    time.sleep(0.2)
    assert len(receiver.got) == 4


def test_deliveries_are_dropped_after_the_last_attempt(server, api, rows, receiver, caplog):
    project = api.create_project()
    (row,) = rows(api, api.create_dataset(), 1)
    create(api, receiver)
    receiver.answers = [503] * 4
    api.data(LABEL, p=project, r=row, l="x")
    eventually(lambda: waiting(server, api) == 0)
    assert len(receiver.got) == 4
    assert re.search(r"Dropped delivery \w+ to webhook \w+: HTTP 503", caplog.text)
    api.data(LABEL, p=project, r=row, l="y")
    assert receiver.wait(5)[-1]["label"] == "y"


def test_timed_out_deliveries_are_retried(server, api, rows, receiver):
    project = api.create_project()
    (row,) = rows(api, api.create_dataset(), 1)
    create(api, receiver)
    receiver.hold.clear()
    api.data(LABEL, p=project, r=row, l="x")
    first, second = receiver.wait(2)[:2]
    assert first == second
    assert waiting(server, api) == 1
    receiver.hold.set()
    eventually(lambda: waiting(server, api) == 0)
    assert len({headers["x-labelbox-id"] for headers, _ in receiver.got}) == 1


def test_inactive_webhooks_receive_nothing(server, api, rows, receiver):
    project = api.create_project()
    (row,) = rows(api, api.create_dataset(), 1)
    hook = create(api, receiver)
    receiver.answers = [500] * 4
    api.data(LABEL, p=project, r=row, l="x")
    receiver.wait(1)
    api.data(UPDATE, id=hook, d={"status": "INACTIVE"})
    eventually(lambda: waiting(server, api) == 0)
    count = len(receiver.got)
    assert count < 4
    api.data(LABEL, p=project, r=row, l="y")
    api.data(UPDATE, id=hook, d={"status": "ACTIVE"})
    api.data(LABEL, p=project, r=row, l="z")
    assert receiver.wait(count + 1)[-1]["label"] == "z"
    assert len(receiver.got) == count + 1


def test_pending_deliveries_survive_a_restart(tmp_path, receiver):
    receiver.answers = [500]
    with run(tmp_path, webhook_wait_seconds=0.3) as server:
        http = httpx.Client(headers={"Authorization": f"Bearer {server.api_key}"})

        def data(query: str, **variables: Any) -> Any:
            answer = http.post(server.url, json={"query": query, "variables": variables}).json()
            assert "errors" not in answer, answer
            return answer["data"]

        hook = {"url": receiver.url, "secret": "s", "topics": {"set": TOPICS}}
        data(CREATE, d=hook)
        project = data('mutation{createProject(data:{name:"p"}){id}}')["createProject"]["id"]
        dataset = data('mutation{createDataset(data:{name:"d"}){id}}')["createDataset"]["id"]
        organization = data("{organization{id}}")["organization"]["id"]
        from labelbox_gen.server.features.data_rows.table import DATA_ROW

        with server._backend.write(organization) as store:
            row = store.insert(DATA_ROW, {"dataset_id": dataset, "row_data": "x"}).id
        data(LABEL, p=project, r=row, l="x")
        receiver.wait(1)
        http.close()
    with run(tmp_path, webhook_wait_seconds=0.05):
        receiver.wait(2)
    first, second = receiver.got
    assert first[1] == second[1]
    assert first[0]["x-labelbox-id"] == second[0]["x-labelbox-id"]


REFUSED = [
    "http://10.0.0.1/",
    "http://192.168.1.1:80",
    "http://169.254.169.254/latest/meta-data",
    "https://[fe80::1]/",
    "http://[fd00::1]/",
    "http://0.0.0.0/",
    "http://[::]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[64:ff9b::a00:1]/",
    "http://100.64.0.1/",
    "http://224.0.1.1/",
    "file:///etc/passwd",
    "//example.com",
    "http://",
    "http://a b/",
    "",
    "http://example.com/" + "x" * 2_000,
]
LOOPBACK = [
    "http://127.0.0.1:1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://localhost:8080/",
    "http://a.localhost/",
]


@pytest.mark.parametrize("url", REFUSED)
def test_private_targets_are_refused(url):
    for allow_loopback in (True, False):
        with pytest.raises(Malformed, match="'url' of Webhook"):
            check_url(url, allow_loopback=allow_loopback)


@pytest.mark.parametrize("url", LOOPBACK)
def test_loopback_targets_require_the_setting(url):
    check_url(url, allow_loopback=True)
    with pytest.raises(Malformed):
        check_url(url, allow_loopback=False)


def test_public_targets_are_allowed():
    check_url("https://user:password@93.184.216.34:8443/hook", allow_loopback=False)
    check_url("https://hooks.example.com/x", allow_loopback=False)
    assert resolve(parse("http://93.184.216.34/"), allow_loopback=False) == "93.184.216.34"


@pytest.fixture
def names(monkeypatch) -> dict[str, str]:
    """Host names and the addresses that they resolve to."""
    known: dict[str, str] = {}
    look_up = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *arguments: Any, **options: Any) -> Any:
        if options.get("flags") == socket.AI_NUMERICHOST:
            return look_up(host, port, *arguments, **options)
        return look_up(known.get(host, host), port, *arguments, **options)

    monkeypatch.setattr("socket.getaddrinfo", getaddrinfo)
    return known


def test_the_host_header_has_the_host_name(api, rows, receiver, names):
    names["hooks.example.com"] = "127.0.0.1"
    port = receiver.server.server_address[1]
    project = api.create_project()
    create(api, receiver, url=f"http://me:pw@hooks.example.com:{port}/")
    api.data(LABEL, p=project, r=rows(api, api.create_dataset(), 1)[0], l="x")
    receiver.wait(1)
    headers = receiver.got[0][0]
    assert headers["host"] == f"hooks.example.com:{port}"
    assert headers["authorization"] == "Basic bWU6cHc="


def test_host_names_with_private_addresses_receive_nothing(server, api, rows, receiver, names, caplog):
    names["inside.example.com"] = "10.0.0.7"
    project = api.create_project()
    create(api, receiver, url="http://inside.example.com/")
    api.data(LABEL, p=project, r=rows(api, api.create_dataset(), 1)[0], l="x")
    eventually(lambda: waiting(server, api) == 0)
    assert re.search(r"Dropped delivery \w+ to webhook \w+: 10.0.0.7 is not a public address", caplog.text)


@pytest.mark.parametrize("addresses", [["10.0.0.7"], ["93.184.216.34", "127.0.0.1"], ["fe80::1%eth0"]])
def test_host_names_with_a_private_address_are_refused(monkeypatch, addresses):
    found = [(0, 0, 0, "", (address, 0)) for address in addresses]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: found)
    with pytest.raises(Refused, match="is not a public address"):
        resolve(parse("http://inside.example.com/"), allow_loopback=False)


def test_loopback_webhooks_are_refused_by_default(receiver, rows, caplog):
    with run(allow_loopback_webhooks=False) as server:
        data = {"url": receiver.url, "secret": "s", "topics": {"set": TOPICS}}
        headers = {"Authorization": f"Bearer {server.api_key}"}
        refused = httpx.post(server.url, json={"query": CREATE, "variables": {"d": data}}, headers=headers)
        (error,) = refused.json()["errors"]
        assert error["extensions"]["code"] == "MALFORMED_REQUEST"
        assert "127.0.0.1 is not a public address" in error["message"]
        assert server._backend.settings.webhook_attempts == 8
