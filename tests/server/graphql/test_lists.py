"""Lists resolved with a plan have the same results as with graphql-core alone."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import ExecutionResult, build_schema, execute, parse

from labelbox_gen.server.errors import NotAllowed
from labelbox_gen.server.graphql.graphql_core import execution_class
from labelbox_gen.server.graphql.lists import ListExecution

SCHEMA = build_schema("""
  type Query { things: [Thing!] nullable: [Thing] named: [Named!]! }
  interface Named { name: String }
  enum Color { RED GREEN }
  type Thing implements Named {
    id: ID! name: String number: Int ratio: Float flag: Boolean color: Color tags: [String!] next: Thing
    parts(first: Int = 2): [Part!]! required: String!
  }
  type Part { id: ID! size: Int! owner: Thing }
""")


def thing(n: int, **more: Any) -> dict[str, Any]:
    parts = [{"__typename": "Part", "id": f"{n}.{part}", "size": part} for part in range(5)]
    own = {"id": n, "name": f"t{n}", "number": n, "ratio": n / 2, "flag": n % 2 == 0, "color": "RED"}
    return {
        "__typename": "Thing",
        **own,
        "tags": ["a"],
        "parts": parts,
        "required": "x",
        "next": None,
        **more,
    }


def resolve(source: Any, info: Any, **arguments: Any) -> Any:
    """Resolve keys of dicts, and limit lists to `first`."""
    found = source.get(info.field_name)
    if isinstance(found, Exception):
        raise found
    return found[: arguments["first"]] if "first" in arguments else found


def run(document: str, root: dict[str, Any], execution: Any, **variables: Any) -> ExecutionResult:
    result = execute(
        SCHEMA,
        parse(document),
        root,
        variable_values=variables,
        field_resolver=resolve,
        **(execution_class(execution) if execution else {}),
    )
    assert isinstance(result, ExecutionResult)
    return result


DOCUMENTS = {
    "all kinds of values": "{things {__typename id name number ratio flag color tags next {id} parts {id size}}}",
    "aliases and arguments": "{things {a: id b: id parts(first: 1) {id} more: parts(first: 4) {size}}}",
    "fragments": """{things {...Own ... on Thing {name} next {...Own}}}
        fragment Own on Thing {id parts {...Size}} fragment Size on Part {size owner {name}}""",
    "left out by variables": """query($yes: Boolean!, $n: Int){things {id name @include(if: $yes)
        parts(first: $n) @skip(if: $yes) {id}}}""",
    "an interface": "{named {name ... on Thing {id}}}",
}


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
@pytest.mark.parametrize("yes", [True, False])
def test_data_is_the_same(document: str, yes: bool) -> None:
    things = [thing(n, next=thing(n + 100), color="GREEN" if n else None) for n in range(6)]
    root = {"things": things, "named": things}
    variables = {"yes": yes, "n": 3} if "$yes" in document else {}
    answers = [run(document, root, execution, **variables) for execution in (ListExecution, None)]
    assert answers[0].data == answers[1].data
    assert answers[0].data is not None
    assert answers[0].errors is answers[1].errors is None


BROKEN = {
    "null in a required field": {"required": None},
    "a value of the wrong type": {"number": "many"},
    "a failing resolver": {"name": NotAllowed("not served")},
    "not a list": {"parts": "x"},
    "a list with a null": {"tags": ["a", None]},
    "an unknown enum value": {"color": "BLUE"},
    "not a finite number": {"ratio": float("nan")},
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("field", ["things", "nullable"])
def test_errors_have_the_same_paths(field: str, broken: dict[str, Any]) -> None:
    document = f"{{{field} {{id name number ratio color tags required parts {{id}}}}}}"
    root = {field: [thing(n, **(broken if n in (2, 4) else {})) for n in range(6)]}
    answers = [run(document, root, execution) for execution in (ListExecution, None)]
    assert answers[0].formatted == answers[1].formatted
    assert answers[0].errors


def test_an_unexpected_error_fails_the_list() -> None:
    root = {"nullable": [thing(n, **({"name": ZeroDivisionError()} if n == 2 else {})) for n in range(6)]}
    result = run("{nullable {id name}}", root, ListExecution)
    assert result.data == {"nullable": None}
    assert [error.path for error in result.errors or ()] == [["nullable"]]


def test_the_items_of_a_list_share_one_resolve_info() -> None:
    seen: list[Any] = []

    def note(source: Any, info: Any, **_: Any) -> Any:
        seen.append(info)
        return source.get(info.field_name)

    root = {"things": [thing(n) for n in range(100)]}
    execute(
        SCHEMA,
        parse("{things {id parts {id}}}"),
        root,
        field_resolver=note,
        **execution_class(ListExecution),
    )
    assert len(seen) == 1 + 100 * 2 + 500
    assert len({id(info) for info in seen}) == 1 + 2 + 1
