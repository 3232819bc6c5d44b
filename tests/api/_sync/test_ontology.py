# Written by `make codegen` from tests/api/_async/test_ontology.py. DO NOT EDIT.
"""Ontologies."""

from __future__ import annotations

import json
from typing import Any

import pytest

from labelbox_gen import Client, MediaType, Ontology, Project
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError

BOX = {"tools": [{"tool": "rectangle", "name": "box", "classifications": []}]}


def test_an_ontology_has_ids_for_all_its_parts(ontology: Ontology) -> None:
    assert ontology.name == "Cats and dogs"
    assert ontology.media_type is MediaType.TEXT
    assert ontology.tools() == []
    (question,) = ontology.classifications()
    assert question.name == "animal"
    assert question.feature_schema_id
    assert [option.value for option in question.options] == ["cat", "dog"]
    assert len({option.feature_schema_id for option in question.options}) == 2


def test_an_ontology_can_be_got_by_id(client: Client, ontology: Ontology) -> None:
    again = client.get_ontology(ontology.uid)
    assert again.normalized == ontology.normalized
    assert (again.object_schema_count, again.classification_schema_count) == (0, 1)
    assert again.created_by() == client.get_user()
    with pytest.raises(ResourceNotFoundError):
        client.get_ontology("none")


def test_an_ontology_may_be_json_text(client: Client) -> None:
    ontology = client.create_ontology("Boxes", json.dumps(BOX))
    assert [tool.name for tool in ontology.tools()] == ["box"]
    assert ontology.media_type is None


@pytest.mark.parametrize(
    "normalized",
    [
        "{",
        "[]",
        {"tool": []},
        {"tools": {}},
        {"tools": [{"tool": "teleporter", "name": "x"}]},
        {"tools": ["x"]},
    ],
)
def test_invalid_ontologies_are_rejected(client: Client, normalized: Any) -> None:
    with pytest.raises(InvalidQueryError):
        client.create_ontology("x", normalized)


def test_ontologies_are_searched_by_name(client: Client) -> None:
    for name in ("Big cats", "cat", "dogs"):
        client.create_ontology(name, BOX)
    assert {found.name for found in client.get_ontologies("cat")} == {"Big cats", "cat"}
    assert [found for found in client.get_ontologies("birds")] == []


def test_an_ontology_knows_its_projects(client: Client, project: Project, ontology: Ontology) -> None:
    other = client.create_project(name="Other")
    for each in (project, other):
        each.connect_ontology(ontology)
    names = [found.name for found in ontology.projects(order_by=Project.name.asc)]
    assert names == ["Other", "Pets"]
