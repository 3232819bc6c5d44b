"""What a build says about a change of the schema, and when it refuses to write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from labelbox_gen_codegen import __main__
from labelbox_gen_codegen.report import surface
from labelbox_gen_codegen.report.changes import between
from labelbox_gen_codegen.report.surface import Argument, Name, Surface

from .test_build import PROJECT


def method(returns: str = "X", **parameters: str) -> Name:
    return {"kind": "method", "type": returns, "parameters": parameters}


def attribute(type_: str) -> Name:
    return {"kind": "attribute", "type": type_}


def field(type_: str) -> Name:
    return {"kind": "field", "type": type_}


def with_default(text: str) -> Name:
    return {**field("int = ..."), "default": text}


def sending(facts: Argument) -> Name:
    return {**method(), "arguments": {"Query.x(a:)": facts}}


#: What a name was, what it is, whether that breaks, and how it is called.
KINDS: dict[str, tuple[Name | None, Name | None, bool, str]] = {
    "class removed": ({"kind": "class"}, None, True, "class removed"),
    "class added": (None, {"kind": "class"}, False, "class added"),
    "attribute removed": (attribute("str"), None, True, "attribute removed"),
    "attribute added": (None, attribute("str"), False, "attribute added"),
    "attribute nullable": (attribute("str"), attribute("str | None"), True, "type may be None now"),
    "attribute never null": (attribute("str | None"), attribute("str"), False, "type is never None now"),
    "attribute of another type": (attribute("str"), attribute("int"), True, "type changed"),
    "attribute a list": (attribute("str"), attribute("list[str]"), True, "type changed"),
    "items nullable": (attribute("list[str]"), attribute("list[str | None]"), True, "type changed"),
    "attribute a relationship": (attribute("str"), method(), True, "attribute became method"),
    "method removed": (method(), None, True, "method removed"),
    "method added": (None, method(), False, "method added"),
    "result nullable": (method("X"), method("X | None"), True, "result may be None now"),
    "result never null": (method("X | None"), method("X"), False, "result is never None now"),
    "to-one a list": (method("X"), method("PaginatedCollection[X]"), True, "result changed"),
    "list a to-one": (method("PaginatedCollection[X]"), method("X | None"), True, "result changed"),
    "parameter removed": (method(a="str = ..."), method(), True, "parameter a removed"),
    "parameter added": (method(), method(a="str = ..."), False, "parameter a added"),
    "required parameter added": (method(), method(a="str"), True, "required parameter a added"),
    "parameter required": (method(a="str = ..."), method(a="str"), True, "parameter a is required now"),
    "parameter optional": (method(a="str"), method(a="str = ..."), False, "parameter a may be left out now"),
    "parameter of another type": (method(a="str"), method(a="int"), True, "type of parameter a changed"),
    "parameter wider": (method(a="str"), method(a="str | int"), False, "type of parameter a changed"),
    "parameter nullable": (method(a="str"), method(a="str | None"), False, "parameter a may be None now"),
    "parameter never null": (
        method(a="str | None"),
        method(a="str"),
        True,
        "parameter a must not be None now",
    ),
    "parameters reordered": (method(a="A", b="B"), method(b="B", a="A"), True, "order of parameters changed"),
    "parameter keyword-only": (method(a="A"), method(**{"*a": "A"}), True, "parameter a is keyword-only now"),
    "parameter no longer keyword-only": (
        method(a="A"),
        method(a="A", **{"*b": "B = ..."}),
        False,
        "parameter b added",
    ),
    "field removed": (field("str = ..."), None, True, "field removed"),
    "field added": (None, field("str = ..."), False, "field added"),
    "required field added": (None, field("str"), True, "required field added"),
    "field required": (field("str = ..."), field("str"), True, "field is required now"),
    "field optional": (field("str"), field("str = ..."), False, "field may be left out now"),
    "field of another type": (field("str"), field("int"), True, "type of field changed"),
    "value removed": ({"kind": "value", "type": "'A'"}, None, True, "value removed"),
    "value added": (None, {"kind": "value", "type": "'A'"}, False, "value added"),
    "value renamed": (
        {"kind": "value", "type": "'A'"},
        {"kind": "value", "type": "'B'"},
        True,
        "text changed",
    ),
    "deprecation ended": (
        {**attribute("str"), "deprecated": "use b"},
        attribute("str"),
        False,
        "no longer deprecated",
    ),
    "deprecation has another reason": (
        {**attribute("str"), "deprecated": "use b"},
        {**attribute("str"), "deprecated": ""},
        False,
        "deprecated for another reason: without a reason",
    ),
    "default of a field added": (field("int = ..."), with_default("1"), False, "default is 1 now"),
    "default of a field changed": (
        with_default("1"),
        with_default("2"),
        False,
        "default changed from 1 to 2",
    ),
    "default of a field removed": (with_default("1"), field("int = ..."), False, "default is no longer 1"),
    "default of an argument added": (
        method(),
        sending({"default": "1"}),
        False,
        "default of Query.x(a:) is 1 now",
    ),
    "default of an argument changed": (
        sending({"default": "1"}),
        sending({"default": "2"}),
        False,
        "default of Query.x(a:) changed from 1 to 2",
    ),
    "default of an argument removed": (
        sending({"default": "1"}),
        method(),
        False,
        "default of Query.x(a:) is no longer 1",
    ),
    "argument deprecated": (
        method(),
        sending({"deprecated": "use b"}),
        False,
        "argument Query.x(a:) deprecated: use b",
    ),
    "argument no longer deprecated": (
        sending({"deprecated": "use b"}),
        method(),
        False,
        "argument Query.x(a:) no longer deprecated",
    ),
    "deprecated": (attribute("str"), {**attribute("str"), "deprecated": "use b"}, False, "deprecated: use b"),
}


@pytest.mark.parametrize(("old", "new", "breaking", "what"), KINDS.values(), ids=KINDS)
def test_each_kind_of_change_is_told(old: Name | None, new: Name | None, breaking: bool, what: str) -> None:
    def names(each: Name | None) -> Surface:
        name = "T" if "class" in what else "T.x"
        return {**({} if "class" in what else {"T": {"kind": "class"}}), **({name: each} if each else {})}

    assert [(each.what, each.breaking) for each in between(names(old), names(new))] == [(what, breaking)]
    assert between(names(new), names(new)) == []


def test_members_of_a_class_that_went_are_not_told_one_by_one() -> None:
    old: Surface = {"T": {"kind": "class"}, "T.x": attribute("str"), "T.y": method()}
    assert [each.name for each in between(old, {})] == ["T"]


OLD = """
type Query { widget(id: ID!): Widget widgets(first: Int, skip: Int): [Widget!]! }
type Widget { id: ID! name: String! old: String size: Int! kind: Kind parts: [Part!]! }
type Part { id: ID! }
enum Kind { A B }
type Mutation { create(data: WidgetInput!): Widget link(id: ID!, partId: ID!): Widget }
input WidgetInput { name: String note: String }
"""
NEW = """
type Query { widget(id: ID!): Widget @deprecated(reason: "use node") widgets(first: Int, skip: Int): [Widget!]! }
type Widget { id: ID! name: String old: String @deprecated(reason: "use name") size: Float! kind: Kind added: Int parts: [Part!]! }
type Part { id: ID! }
enum Kind { A C }
type Mutation { create(data: WidgetInput!): Widget link(id: ID!, partId: ID!): Widget }
input WidgetInput { name: String! }
"""
OPERATIONS = """fragment WidgetFields on Widget @allFields { id }
fragment PartFields on Part { id }
query GetWidget($id: ID!) { widget(id: $id) { ...WidgetFields } }
query ListWidgets($first: Int, $skip: Int) { widgets(first: $first, skip: $skip) { ...WidgetFields } }
query ListWidgetParts($id: ID!) { widget(id: $id) { parts { ...PartFields } } }
mutation CreateWidget($data: WidgetInput!) { create(data: $data) { ...WidgetFields } }
"""
CONNECT = "mutation ConnectWidgetParts($id: ID!, $partId: ID!) { link(id: $id, partId: $partId) { id } }\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "queries").mkdir()
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (tmp_path / "schema.graphql").write_text(OLD, encoding="utf-8")
    (tmp_path / "queries/q.graphql").write_text(OPERATIONS + CONNECT, encoding="utf-8")
    return tmp_path


def test_a_build_tells_what_changed_and_can_refuse_it(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*command: str) -> tuple[int, str]:
        code = __main__.main(["--project", str(project), *command])
        streams = capsys.readouterr()
        return code, streams.out + streams.err

    code, text = run("build")
    assert code == 0
    assert text.startswith("widgets: first build, ")
    assert run("build") == (0, "widgets: no public name changed\n")
    assert run("check", "--fail-on-breaking") == (0, "widgets: no public name changed\n")
    before = surface.load(project / "out/widgets/api.json")
    (project / "schema.graphql").write_text(NEW, encoding="utf-8")
    (project / "queries/q.graphql").write_text(OPERATIONS, encoding="utf-8")
    code, text = run("build", "--fail-on-breaking")
    assert code == 1
    assert text.endswith("nothing was written, because there are breaking changes\n")
    assert surface.load(project / "out/widgets/api.json") == before
    code, text = run("check")
    assert code == 1
    assert "Widget.name: type may be None now" in text
    code, text = run("build")
    assert code == 0
    breaking, _, others = text.partition("\nNot breaking:\n")
    for line in (
        "  Client.create_widget: parameter note removed  [Mutation.create, queries/q.graphql:6]",
        "  Widget.name: type may be None now  [Widget.name]\n      was  name: str\n      now  name: str | None",
        "  Widget.size: type changed  [Widget.size]",
        "  Widget.parts.connect: method removed  [Mutation.link, queries/q.graphql:7]",
        "  enums.Kind.B: value removed  [Kind.B]",
        "  models.WidgetInput.note: field removed  [WidgetInput.note]",
        "  models.WidgetInput.name: field is required now",
    ):
        assert line in breaking
    for line in (
        "  Widget.added: attribute added  [Widget.added]",
        "  enums.Kind.C: value added  [Kind.C]",
        "  Client.graphql.get_widget: deprecated: use node  [Query.widget, queries/q.graphql:3]",
        "  models.WidgetFields.old: deprecated: use name  [Widget.old]",
    ):
        assert line in others
    assert run("build", "--fail-on-breaking") == (0, "widgets: no public name changed\n")


def test_entries_of_names_without_effect_are_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = '[fields]\n"Widget.name" = "title"\n"Widget.nmae" = "label"\n"*.nothing" = "x"\n[methods]\n"Client.get_gadget" = "y"\n'
    (project / "names.toml").write_text(names, encoding="utf-8")
    assert __main__.main(["--project", str(project), "build"]) == 0
    text = capsys.readouterr().out
    assert 'names.toml:3:1: "Widget.nmae" names nothing in the schema' in text
    assert 'names.toml:4:1: "*.nothing"' in text
    assert 'names.toml:6:1: "Client.get_gadget"' in text
    assert '"Widget.name" names nothing' not in text
