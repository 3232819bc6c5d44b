"""The served schema equals the committed one, and may contain unsupported fields."""

from __future__ import annotations

from pathlib import Path

import pytest
from graphql import graphql_sync

from labelbox_gen.server.features.catalog import ENTITIES, FIELDS, VISIBILITY
from labelbox_gen.server.graphql.binding import make_schema, read_sdl, snake_case
from labelbox_gen.server.graphql.resolvers import Resolvers, merge

SDL = Path(__file__).parents[3] / "schema" / "schema.graphql"


def test_introspection_reproduces_the_committed_schema(server):
    from labelbox_gen_codegen.source import schema

    assert schema.render(schema.introspect(server.url, server.api_key)) == SDL.read_text(encoding="utf-8")


def test_every_resolver_is_in_the_schema():
    schema = make_schema(read_sdl(), FIELDS, ENTITIES, VISIBILITY.counts)
    for type_name, name in FIELDS:
        assert name in schema.type_map[type_name].fields, f"{type_name}.{name}"


def test_unsupported_fields_are_null_or_refused():
    sdl = read_sdl().replace("type Project {", "type Project {\n  colour: Colour\n  weight: Int!\n")
    sdl = sdl.replace("type Query {", "type Query {\n  things: [Thing!]!\n  thing: Thing\n")
    sdl += "enum Colour { RED } type Thing { id: ID! projects: [Project!]! }"
    schema = make_schema(sdl, {**FIELDS, **_answering("Query", "project")}, ENTITIES, VISIBILITY.counts)
    assert graphql_sync(schema, '{project(where:{id:"x"}){colour}}').data == {"project": {"colour": None}}
    for document in ('{project(where:{id:"x"}){weight}}', "{things{id}}", "{thing{id}}"):
        (error,) = graphql_sync(schema, document).errors or ()
        assert "does not serve" in error.message
        assert error.original_error.code == "OPERATION_NOT_ALLOWED"


def test_two_resolvers_of_one_field_are_refused():
    one, two = Resolvers(), Resolvers()
    one.field("Thing", "x")(lambda context, thing: 1)
    two.field("Thing", "x")(lambda context, thing: 2)
    with pytest.raises(ValueError, match="resolved by two modules"):
        merge([one, two])


@pytest.mark.parametrize(
    ("name", "snake"),
    [("labelIds", "label_ids"), ("externalId_in", "external_id_in"), ("from", "from_"), ("id", "id")],
)
def test_argument_names_are_converted_to_snake_case(name, snake):
    assert snake_case(name) == snake


def test_targets_of_relationships_exist():
    for entity in ENTITIES.values():
        for relation in entity.relations.values():
            assert relation.target in ENTITIES


def _answering(type_name: str, name: str):
    from labelbox_gen.server.features.projects.table import PROJECT
    from labelbox_gen.server.store.row import Row

    resolvers = Resolvers()
    resolvers.field(type_name, name)(lambda context, parent, **_: Row(PROJECT, {"id": "x"}))
    return resolvers.fields
