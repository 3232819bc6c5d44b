"""Introspection keeps everything that a server says about its schema, also of servers that can say less."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLSchema, build_schema, graphql_sync, introspection_types, print_schema

from labelbox_gen_codegen.errors import CodegenError
from labelbox_gen_codegen.source import introspection
from labelbox_gen_codegen.source.schema import render

SDL = '''
"""What the schema is for."""
schema {
  query: Query
}

"Marks a place."
directive @mark(level: Int = 1) repeatable on FIELD

scalar Date @specifiedBy(url: "https://example.com/date")

input Pick @oneOf {
  a: Int
  b: Int @deprecated(reason: "use a")
}

type Query {
  day(pick: Pick, old: Int @deprecated(reason: "gone")): Date
}
'''


def executing(schema: GraphQLSchema, queries: list[str] | None = None) -> Any:
    """A function that runs queries against a schema; what the schema refuses is an error."""

    def execute(query: str) -> dict[str, Any]:
        result = graphql_sync(schema, query)
        assert not result.errors, result.errors
        if queries is not None:
            queries.append(query)
        return result.data or {}

    return execute


def test_everything_in_a_schema_survives() -> None:
    schema = build_schema(SDL)
    assert render(introspection.read(executing(schema))) == render(schema)
    for part in ("@oneOf", "@specifiedBy", "repeatable", "What the schema is for.", 'reason: "gone"'):
        assert part in print_schema(introspection.read(executing(schema)))


@pytest.mark.parametrize(
    ("type_name", "field"),
    [
        ("__Type", "specifiedByURL"),
        ("__Type", "isOneOf"),
        ("__Directive", "isRepeatable"),
        ("__Schema", "description"),
    ],
)
def test_servers_are_asked_only_for_what_they_know(
    type_name: str, field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(introspection_types[type_name].fields, field)  # type: ignore[attr-defined]
    queries: list[str] = []
    found = introspection.read(executing(build_schema(SDL), queries))
    assert "day" in print_schema(found)


def test_an_endpoint_that_cannot_be_reached_is_named() -> None:
    with pytest.raises(CodegenError, match=r"http://127.0.0.1:9/graphql: cannot introspect"):
        introspection.introspect("http://127.0.0.1:9/graphql", "key")
