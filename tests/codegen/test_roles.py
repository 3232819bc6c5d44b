"""A role is a contract: the method works with the variables of its operation, or the operation is refused with its place."""

from __future__ import annotations

import importlib
import inspect
import sys
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen_codegen import pipeline
from labelbox_gen_codegen.entities.read import read
from labelbox_gen_codegen.errors import CodegenError
from labelbox_gen_codegen.names.naming import Names
from labelbox_gen_codegen.source import schema
from labelbox_gen_codegen.source.documents import load

from .driver import config_of

SCHEMA = """
type Query {
  widget(id: ID, key: ID, org: ID, n: Int, where: OneWidget): Widget
  viewer: Widget
  widgets(first: Int, skip: Int, where: WidgetWhere, filter: String, org: ID, orderBy: WidgetOrder, sort: Sort): [Widget!]!
  connection(first: Int, after: String): WidgetConnection!
}
type WidgetConnection { edges: [WidgetEdge]! pageInfo: PageInfo! }
type WidgetEdge { node: Widget cursor: String! }
type PageInfo { hasNextPage: Boolean! startCursor: String endCursor: String }
type Widget { id: ID! name: String parts(first: Int, skip: Int, kind: String): [Part!]! part: Part size: Size }
type Part { id: ID! name: String widget: Widget }
type Size { w: Int }
type Mutation {
  save(id: ID, data: WidgetInput, all: [WidgetInput!], org: ID, n: Int): Widget
  remove(id: ID, ids: [ID!], org: ID): Widget
  link(id: ID, partId: ID, otherId: ID, n: Int): Widget
  make(id: ID, name: String, size: SizeInput, kind: String): Part
}
input OneWidget { id: ID }
input WidgetWhere { name: String AND: [WidgetWhere!] }
enum WidgetOrder { name_ASC name_DESC }
input Sort { by: String! }
input WidgetInput { name: String! size: SizeInput! note: String extra: SizeInput }
input SizeInput { w: Int! }
"""
READ = "query GetWidget($id: ID!) { widget(id: $id) { ...WidgetFields } } "

#: An operation, and what is said about it.
REFUSED = {
    "query GetWidget($key: ID!, $org: ID!) { widget(key: $key, org: $org) { ...WidgetFields } }": "$id: declare",
    "query GetWidget($id: ID!, $org: ID!) { widget(id: $id, org: $org) { ...WidgetFields } }": "$org: ID!",
    "query GetWidget($id: Int!) { widget(n: $id) { ...WidgetFields } }": "it is Int!",
    "query GetWidget($id: ID!) { widgets(org: $id) { ...WidgetFields } }": "one Widget",
    "query ListWidgets { viewer { ...WidgetFields } }": "a list of Widget",
    "mutation CreateWidget($name: WidgetInput!) { save(data: $name) { ...WidgetFields } }": "$data: declare",
    "mutation CreateWidget($data: [WidgetInput!]!) { save(all: $data) { ...WidgetFields } }": "it is [WidgetInput!]!",
    "mutation CreateWidget($data: WidgetInput!, $org: ID!) { save(data: $data, org: $org) { ...WidgetFields } }": "$org",
    "mutation UpdateWidget($data: WidgetInput!) { save(data: $data) { ...WidgetFields } }": "$id: declare",
    "mutation UpdateWidget($id: ID!, $data: WidgetInput!, $n: Int!) { save(id: $id, data: $data, n: $n) { ...WidgetFields } }": "$n",
    "mutation DeleteWidget($id: ID!, $org: ID!) { remove(id: $id, org: $org) { id } }": "$org",
    "mutation DeleteWidget($ids: [ID!]!) { remove(ids: $ids) { id } }": "$id: declare",
    "mutation DeleteWidgets($ids: ID!) { remove(id: $ids) { id } }": "it is ID!",
    "mutation DeleteWidgets($id: ID!) { remove(id: $id) { id } }": "$ids: declare",
    "query GetWidgetPart($id: ID!, $kind: String!) { widget(id: $id) { part { ...PartFields } parts(kind: $kind) { id } } }": "$kind",
    "query ListWidgetPart($id: ID!) { widget(id: $id) { part { ...PartFields } } }": "it selects one Part",
    "query GetWidgetParts($id: ID!) { widget(id: $id) { parts { ...PartFields } } }": "it selects a list of Part",
    "mutation ConnectWidgetPart($id: ID!, $partId: ID!) { link(id: $id, partId: $partId) { id } }": "GetWidgetPart",
    READ.replace("GetWidget", "GetWidgetPart").replace("...WidgetFields", "part { ...PartFields }")
    + "mutation ConnectWidgetPart($id: ID!, $partId: ID!, $n: Int!) { link(id: $id, partId: $partId, n: $n) { id } }": "$n",
    READ.replace("GetWidget", "GetWidgetPart").replace("...WidgetFields", "part { ...PartFields }")
    + "mutation ConnectWidgetPart($id: ID!, $n: Int!) { link(id: $id, n: $n) { id } }": "it is Int!",
    "mutation CreateWidgetPart($name: String!) { make(name: $name) { ...PartFields } }": "$id: declare",
}


@pytest.mark.parametrize(("operation", "message"), REFUSED.items(), ids=[*map(str, range(len(REFUSED)))])
def test_an_operation_whose_method_could_not_work_is_refused(
    tmp_path: Path, operation: str, message: str
) -> None:
    config = config_of(write(tmp_path, operation), tmp_path / "out")
    with pytest.raises(CodegenError) as error:
        read(load(config, schema.load(config)), Names(), tmp_path)
    lines = str(error.value).splitlines()
    assert all(line.startswith("queries/q.graphql:3:") for line in lines)
    assert any(message in line for line in lines)


#: Operations of types without id: `Size` has none in the schema, the fragment of `Part` leaves it out.
WITHOUT_ID = {
    "query GetPart($id: ID!) { widget(id: $id) { part { ...PartFields } } }": "select id, or rename",
    "query ListParts($id: ID!) { widget(id: $id) { parts { ...PartFields } } }": "select id, or rename",
    "query GetPart($id: ID!) { widget(id: $id) { part { name } } }": "select id, or rename",
    "query GetSize { viewer { size { ...SizeFields } } }": "Size has no field id: rename",
    "query ListSizes { widgets { size { ...SizeFields } } }": "Size has no field id: rename",
    "mutation CreatePart($id: ID!) { make(id: $id) { ...PartFields } }": "PartFields selects no id",
    "mutation UpdatePart($id: ID!) { make(id: $id) { ...PartFields } }": "PartFields selects no id",
    "mutation DeletePart($id: ID!) { remove(id: $id) { id } }": "PartFields selects no id",
    "mutation DeleteParts($ids: [ID!]!) { remove(ids: $ids) { id } }": "PartFields selects no id",
    "query GetPartWidget { widget { part { widget { ...WidgetFields } } } }": "PartFields selects no id",
    "mutation ConnectPartWidget($id: ID!, $o: ID!) { link(id: $id, otherId: $o) { id } }": "PartFields selects",
    "mutation CreatePartWidget($id: ID!) { remove(id: $id) { ...WidgetFields } }": "PartFields selects no id",
}
FRAGMENTS = "fragment PartFields on Part { name }\nfragment SizeFields on Size { w }\n"


@pytest.mark.parametrize(
    ("operation", "message"), WITHOUT_ID.items(), ids=[*map(str, range(len(WITHOUT_ID)))]
)
def test_an_operation_named_after_a_type_without_id_is_refused(
    tmp_path: Path, operation: str, message: str
) -> None:
    config = config_of(write(tmp_path, operation, FRAGMENTS), tmp_path / "out")
    with pytest.raises(CodegenError) as error:
        read(load(config, schema.load(config)), Names(), tmp_path)
    (line,) = str(error.value).splitlines()
    assert line.startswith("queries/q.graphql:4:")
    assert message in line


@pytest.mark.parametrize(
    "operation",
    [
        "query Parts { widgets { parts { ...PartFields } } }",
        "query GetPartsOfWidget { widgets { part { ...SizeOfPart } } } fragment SizeOfPart on Part { name }",
        "query GetPartName { widgets { part { name } } }",
        "query GetWidgetPart($id: ID!) { widget(id: $id) { part { ...PartFields } } }",
    ],
)
def test_a_type_without_id_that_no_operation_is_named_after_gets_a_note(
    tmp_path: Path, operation: str
) -> None:
    config = config_of(write(tmp_path, operation, FRAGMENTS), tmp_path / "out")
    documents = load(config, schema.load(config))
    assert [entity.name for entity in read(documents, Names(), tmp_path).entities] == ["Widget"]
    notes = "\n".join(map(str, documents.notes))
    assert "queries/q.graphql:2:1: Part is no entity: PartFields selects no id" in notes


class Sends:
    """A client that notes what it would send; every answer is one widget, everywhere."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, Any]] = []

    def get(self, operation: Any, variables: Any, path: Any = ()) -> Any:
        self.sent.append((operation.name, dict(variables)))
        return {"id": "w", "name": "n"}

    run = get

    def pages(self, operation: Any, variables: Any, paging: Any, make: Any) -> Any:
        self.sent.append((operation.name, {**variables, **paging.start(None)}))
        return paging


WORKS = {
    "id": (READ, "client.get_widget('w')", {"id": "w"}),
    "no variables": ("query GetWidget { viewer { ...WidgetFields } }", "client.get_widget()", {}),
    "where": (
        "query GetWidget($where: OneWidget!) { widget(where: $where) { ...WidgetFields } }",
        "client.get_widget('w')",
        {"where": {"id": "w"}},
    ),
    "nested input": (
        "mutation CreateWidget($data: WidgetInput!) { save(data: $data) { ...WidgetFields } }",
        "client.create_widget(name='x', size={'w': 1})",
        {"data": {"name": "x", "size": {"w": 1}}},
    ),
    "update with what the server requires": (
        READ
        + "mutation UpdateWidget($id: ID!, $data: WidgetInput!) { save(id: $id, data: $data) { ...WidgetFields } }",
        "widget.update(name='x', size={'w': 1}, note='y')",
        {"id": "w", "data": {"name": "x", "size": {"w": 1}, "note": "y"}},
    ),
    "required where": (
        "query ListWidgets($where: WidgetWhere!, $first: Int, $skip: Int) { widgets(where: $where, first: $first, skip: $skip) { ...WidgetFields } }",
        "client.get_widgets(Widget.name == 'x')",
        {"where": {"name": "x"}, "first": 100, "skip": 0},
    ),
    "where that is no input": (
        "query ListWidgets($where: String!) { widgets(filter: $where) { ...WidgetFields } }",
        "client.get_widgets('x')",
        {"where": "x"},
    ),
    "order that is no enum": (
        "query ListWidgets($orderBy: Sort!) { widgets(sort: $orderBy) { ...WidgetFields } }",
        "client.get_widgets({'by': 'x'})",
        {"orderBy": {"by": "x"}},
    ),
    "required order": (
        "query ListWidgets($orderBy: WidgetOrder!, $where: WidgetWhere) { widgets(orderBy: $orderBy, where: $where) { ...WidgetFields } }",
        "client.get_widgets(Widget.name.asc)",
        {"orderBy": "name_ASC"},
    ),
    "first without pages": (
        "query ListWidgets($first: Int!) { widgets(first: $first) { ...WidgetFields } }",
        "client.get_widgets(5)",
        {"first": 5},
    ),
    "id of something else": (
        "query ListWidgets($id: ID!) { widgets(org: $id) { ...WidgetFields } }",
        "client.get_widgets('o')",
        {"id": "o"},
    ),
    "parameter of a relationship": (
        READ
        + "query ListWidgetParts($id: ID!, $kind: String!) { widget(id: $id) { parts(kind: $kind) { ...PartFields } } }",
        "widget.parts('k')",
        {"id": "w", "kind": "k"},
    ),
    "connect": (
        READ
        + "query GetWidgetPart($id: ID!) { widget(id: $id) { part { ...PartFields } } } "
        + "mutation ConnectWidgetPart($id: ID!, $partId: ID!, $n: Int) { link(id: $id, partId: $partId, n: $n) { id } }",
        "widget.part.connect(part)",
        {"id": "w", "partId": "p"},
    ),
    "creation": (
        READ
        + "mutation CreateWidgetPart($id: ID!, $size: SizeInput!, $name: String) { make(id: $id, size: $size, name: $name) { ...PartFields } }",
        "widget.create_part(size={'w': 1})",
        {"id": "w", "size": {"w": 1}},
    ),
}


@pytest.mark.parametrize(("operation", "call", "sent"), WORKS.values(), ids=WORKS)
def test_a_method_sends_all_that_its_operation_needs(
    tmp_path: Path, operation: str, call: str, sent: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    name = "role_" + "".join(filter(str.isalpha, request.node.callspec.id))
    pipeline.build(config_of(write(tmp_path, operation), tmp_path / name))
    sys.path.insert(0, str(tmp_path))
    try:
        base = importlib.import_module(f"{name}._sync.client").ClientBase
        widget = importlib.import_module(f"{name}._sync.widget").Widget
        part = importlib.import_module(f"{name}._sync.part").Part
    finally:
        sys.path.remove(str(tmp_path))
    client = type("Client", (Sends, base), {})()
    scope = {
        "client": client,
        "Widget": widget,
        "widget": widget(client, {"id": "w"}),
        "part": part(client, {"id": "p"}),
    }
    eval(call, scope)
    assert client.sent[-1][1] == sent


def test_edges_are_lists_of_their_nodes(tmp_path: Path) -> None:
    operation = (
        "query ListWidgets($first: Int, $after: String) { connection(first: $first, after: $after) "
        "{ edges { cursor node { ...WidgetFields } } pageInfo { startCursor hasNextPage endCursor } } }"
    )
    pipeline.build(config_of(write(tmp_path, operation), tmp_path / "role_edges"))
    sys.path.insert(0, str(tmp_path))
    try:
        base = importlib.import_module("role_edges._sync.client").ClientBase
    finally:
        sys.path.remove(str(tmp_path))
    paging = type("Client", (Sends, base), {})().get_widgets()
    info = {"startCursor": "a", "endCursor": "b", "hasNextPage": True}
    edges = [{"cursor": "a", "node": {"id": "1"}}, None, {"cursor": "b", "node": None}]
    page = paging.read({"connection": {"edges": edges, "pageInfo": info}}, paging.start(None))
    assert (page.items, page.following) == ([{"id": "1"}], {"after": "b", "first": 100})
    info["hasNextPage"] = False
    assert paging.read({"connection": {"edges": edges, "pageInfo": info}}, page.following).following is None


def test_what_makes_no_method_is_noted(tmp_path: Path) -> None:
    text = (
        "fragment SizeFields on Size { w } "
        "query ListGadgets { widgets { ...WidgetFields } } "
        "query GetWidgetSize($id: ID!) { widget(id: $id) { size { ...SizeFields } } } "
        "query GetWidget($id: ID!, $n: Int) { widget(id: $id, n: $n) { ...WidgetFields } } "
        "mutation CreateWidget($data: WidgetInput!) { save(data: $data) { ...WidgetFields } }"
    )
    config = config_of(write(tmp_path, text), tmp_path / "out")
    documents = load(config, schema.load(config))
    read(documents, Names(), tmp_path)
    notes = "\n".join(map(str, sorted(documents.notes)))
    for part in (
        "Size is no entity: SizeFields selects no id",
        "ListGadgets is a method of client.graphql only",
        "it selects no entity, so it is a method of client.graphql only",
        "client.get_widget() has no parameter for $n",
        "client.create_widget() has no keyword for extra of WidgetInput",
    ):
        assert part in notes


def test_names_decide_what_several_are_called(tmp_path: Path) -> None:
    operation = "query ListPieces { widgets { parts { id } } viewer { parts { ...PartFields } } }"
    write(tmp_path, operation)
    (tmp_path / "names.toml").write_text('[plurals]\nPart = "Pieces"\n', encoding="utf-8")
    pipeline.build(config_of(tmp_path, tmp_path / "role_plural"))
    sys.path.insert(0, str(tmp_path))
    try:
        base = importlib.import_module("role_plural._sync.client").ClientBase
    finally:
        sys.path.remove(str(tmp_path))
    assert inspect.isfunction(base.get_pieces)


PART = "fragment PartFields on Part { id name }\n"


def write(folder: Path, operation: str, fragments: str = PART) -> Path:
    """A case with an operation after the fragments, of which the first one is in line 1."""
    (folder / "queries").mkdir()
    (folder / "schema.graphql").write_text(SCHEMA, encoding="utf-8")
    (folder / "names.toml").write_text('[fields]\n"*.id" = "uid"\n', encoding="utf-8")
    text = f"fragment WidgetFields on Widget {{ id name }}\n{fragments}{operation}"
    (folder / "queries/q.graphql").write_text(text, encoding="utf-8")
    return folder


def test_a_type_with_another_name_has_it_in_operations_methods_and_modules(tmp_path: Path) -> None:
    operations = READ.replace("GetWidget", "GetSmallGadget") + (
        "query ListSmallGadgets { widgets { ...WidgetFields } } "
        "query GetSmallGadgetPart($id: ID!) { widget(id: $id) { part { ...PartFields } } } "
        "query GetWidget($key: ID!) { widget(key: $key) { name } }"
    )
    config = config_of(write(tmp_path, operations), tmp_path / "out")
    documents = load(config, schema.load(config))
    found = read(documents, Names(types={"Widget": "SmallGadget"}), tmp_path).entities
    widget = next(entity for entity in found if entity.name == "Widget")
    assert (widget.python, widget.module) == ("SmallGadget", "small_gadget")
    assert (widget.singular, widget.plural) == ("small_gadget", "small_gadgets")
    assert widget.get is not None
    assert widget.get.name == "GetSmallGadget"
    assert widget.lists is not None
    assert list(widget.relationships) == ["part"]
