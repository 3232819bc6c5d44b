"""Methods by `[verbs]` of names.toml: what they send, what they return, and what is refused."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, cast

import pytest
from graphql import ExecutionResult, build_schema, graphql_sync

from labelbox_gen._async.session import AsyncSession
from labelbox_gen._runtime.clock import Clock
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen._sync.session import Session
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError
from labelbox_gen.runtime import Operation
from labelbox_gen_codegen import pipeline
from labelbox_gen_codegen.errors import CodegenError

from .driver import HERE, config_of, package

CASE = HERE / "cases/verbs"
WIDGET = {
    "id": "w",
    "name": "one",
    "size": 3,
    "color": "RED",
    "painted": ["2026-01-31T12:00:00Z"],
    "statistics": {"count": 5, "since": "2026-01-31T12:00:00Z"},
    "parts": lambda _, first=100, skip=0: [{"id": str(n), "name": "part"} for n in range(3)][
        skip : skip + first
    ],
}
ROOT = {
    "latest": None,
    "version": "1.2",
    "widget": lambda _, **arguments: WIDGET if arguments["id"] == "w" else None,
    "paint": lambda *_, **arguments: WIDGET,
    "extend": 7,
    "archiveAll": lambda _, **arguments: len(arguments["ids"]),
    "archive": lambda *_, **arguments: WIDGET,
    "start": lambda _, widget: {"id": "t", "status": "DONE"},
    "statistics": lambda _, first=100, skip=0: [WIDGET["statistics"]][skip : skip + first],
}
NOON = datetime(2026, 1, 31, 12, tzinfo=timezone.utc)


class Server:
    """A transport that executes operations against the schema of the case, and keeps what it was sent."""

    tuning = Tuning()
    clock = Clock()

    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, object]]] = []
        self._schema = build_schema((CASE / "schema.graphql").read_text(encoding="utf-8"))

    def send(self, operation: Operation, variables: Mapping[str, object]) -> dict[str, Any]:
        self.sent.append((operation.name, dict(variables)))
        result = cast(
            "ExecutionResult",
            graphql_sync(self._schema, operation.document, ROOT, variable_values=dict(variables)),
        )
        assert not result.errors
        return cast("dict[str, Any]", result.data)


class AsyncServer(Server):
    async def send(self, operation: Operation, variables: Mapping[str, object]) -> dict[str, Any]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return super().send(operation, variables)


def sync_half() -> tuple[Any, Any, Server]:
    name = package(CASE / "expected").__name__
    server = Server()
    client = type("Client", (importlib.import_module(f"{name}._sync.client").ClientBase, Session), {})(server)
    return client, importlib.import_module(f"{name}._sync.widget").Widget(client, {"id": "w"}), server


def async_half() -> tuple[Any, Any, Server]:
    name = package(CASE / "expected").__name__
    server = AsyncServer()
    base = importlib.import_module(f"{name}._async.client").AsyncClientBase
    client = type("AsyncClient", (base, AsyncSession), {})(server)
    return client, importlib.import_module(f"{name}._async.widget").AsyncWidget(client, {"id": "w"}), server


#: Call -> (operation, variables, a function of the result that gives something to compare, and that).
CALLS: dict[str, tuple[str, dict[str, object], Any]] = {
    "widget.get_size()": ("SizeOfWidget", {"id": "w"}, 3),
    "widget.last_painted()": ("LastPainted", {"id": "w"}, [NOON]),
    "widget.paint('RED')": ("PaintWidget", {"id": "w", "color": "RED"}, None),
    "widget.paint('RED', layers=2)": ("PaintWidget", {"id": "w", "color": "RED", "layers": 2}, None),
    "widget.extend()": ("ExtendWidget", {"id": "w"}, 7),
    "widget.extend(until=NOON)": ("ExtendWidget", {"id": "w", "until": "2026-01-31T12:00:00.000000Z"}, 7),
    "widget.archive()": ("ArchiveWidget", {"id": "w"}, {"id": "w", "name": "one"}),
    "widget.statistics()": ("CountParts", {"id": "w"}, {"count": 5, "since": "2026-01-31T12:00:00Z"}),
    "client.server_version()": ("ServerVersion", {}, "1.2"),
    "client.color_of('w')": ("WidgetColor", {"id": "w"}, "RED"),
    "client.start_task('w')": ("StartTask", {"widgetId": "w"}, {"id": "t", "status": "DONE"}),
    "client.start_task(widget)": ("StartTask", {"widgetId": "w"}, {"id": "t", "status": "DONE"}),
    "client.archive_widgets([widget, 'x'])": ("ArchiveSeveral", {"widgetIds": ["w", "x"]}, 2),
    "client.latest()": ("LatestWidget", {}, None),
}


def plain(result: Any) -> Any:
    return getattr(result, "data", result)


@pytest.mark.parametrize("call", CALLS)
def test_sync_methods_send_their_variables_and_return_what_is_selected(call: str) -> None:
    client, widget, server = sync_half()
    operation, variables, expected = CALLS[call]
    assert plain(eval(call, {"client": client, "widget": widget, "NOON": NOON})) == expected
    assert server.sent == [(operation, variables)]


@pytest.mark.parametrize("call", CALLS)
def test_async_methods_do_the_same(call: str) -> None:
    client, widget, server = async_half()
    operation, variables, expected = CALLS[call]
    assert plain(asyncio.run(eval(call, {"client": client, "widget": widget, "NOON": NOON}))) == expected
    assert server.sent == [(operation, variables)]


def test_plain_objects_have_typed_attributes_and_no_methods() -> None:
    _, widget, _ = sync_half()
    statistics = widget.statistics()
    assert (statistics.count, statistics.since) == (5, NOON)
    assert statistics == widget.statistics()
    assert repr(statistics) == "<Statistics count=5 since='2026-01-31T12:00:00+00:00'>"
    assert statistics.to_dict() == {"count": 5, "since": "2026-01-31T12:00:00+00:00"}
    assert not hasattr(type(statistics), "refresh")


def test_plain_objects_that_are_equal_have_one_hash() -> None:
    _, widget, _ = sync_half()
    kind = type(widget.statistics())
    one, same = kind(None, {"count": 1, "since": None}), kind(None, {"since": None, "count": 1})
    assert one == same
    assert hash(one) == hash(same)
    assert one != kind(None, {"count": 2, "since": None})


def test_lists_are_lazy_collections() -> None:
    client, widget, server = sync_half()
    parts, usage = widget.parts(), client.usage()
    assert server.sent == []
    assert [part.uid for part in parts] == ["0", "1", "2"]
    assert [each.count for each in usage] == [5]


def test_a_missing_owner_and_a_wrong_argument_are_errors() -> None:
    client, widget, server = sync_half()
    with pytest.raises(ResourceNotFoundError):
        type(widget)(client, {"id": "gone"}).get_size()
    sent = len(server.sent)
    with pytest.raises(InvalidQueryError, match="color must be one of BLUE, RED, not str 'GREEN'"):
        widget.paint("GREEN")
    with pytest.raises(InvalidQueryError, match="layers must be int"):
        widget.paint("RED", layers="two")
    with pytest.raises(
        InvalidQueryError, match=r"widget_ids\[1\]: the id of a Widget must be str, not int 3"
    ):
        client.archive_widgets([widget, 3])
    with pytest.raises(InvalidQueryError, match="widget_ids must be a list of Widget objects or ids"):
        client.archive_widgets("w")
    assert len(server.sent) == sent


#: An entry of [verbs], an operation, and what the error says after the place of the operation.
REFUSED = {
    "unknown owner": (
        'A = "Gadget.a"',
        "query A($id: ID!) { widget(id: $id) { size } }",
        "there are Client, Widget",
    ),
    "no id": ('A = "Widget.a"', "query A { version }", "declare $id: ID!"),
    "several fields": (
        'A = "Widget.a"',
        "query A($id: ID!) { widget(id: $id) { size color } }",
        "select one field, `...<Type>Fields` of its type",
    ),
    "list of a mutation": (
        'A = "Widget.a"',
        "mutation A($id: ID!) { archive(id: $id) { parts { ...WidgetFields } } }",
        "a mutation would not be sent before",
    ),
    "no name": (
        'A = "Widget.2"',
        "query A($id: ID!) { widget(id: $id) { size } }",
        "which no method can have",
    ),
    "taken name": (
        'A = "Widget.update"',
        "query A($id: ID!) { widget(id: $id) { size } }",
        "two things in Python",
    ),
}


@pytest.mark.parametrize(("entry", "operation", "message"), REFUSED.values(), ids=REFUSED)
def test_an_entry_that_cannot_be_a_method_is_refused(
    tmp_path: Path, entry: str, operation: str, message: str
) -> None:
    with pytest.raises(CodegenError, match=r"queries/q\.graphql:\d+:\d+") as caught:
        build(tmp_path, entry, operation)
    assert message in str(caught.value)


def test_an_entry_without_operation_is_noted(tmp_path: Path) -> None:
    report = build(tmp_path, 'Nothing = "Client.nothing"', "query A { version }")
    assert 'names.toml:2:1: "Nothing" names nothing' in str(report)


def build(folder: Path, entry: str, operation: str) -> Any:
    (folder / "queries").mkdir()
    (folder / "schema.graphql").write_text(
        (CASE / "schema.graphql").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (folder / "names.toml").write_text(f"[verbs]\n{entry}\n", encoding="utf-8")
    text = f"fragment WidgetFields on Widget {{ id name }}\n{operation}"
    (folder / "queries/q.graphql").write_text(text, encoding="utf-8")
    return pipeline.build(config_of(folder, folder / "out"))
