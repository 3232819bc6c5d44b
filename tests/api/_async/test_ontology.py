"""Ontologies."""

from __future__ import annotations

import json
from typing import Any

import pytest

from labelbox_gen import AsyncClient, AsyncOntology, AsyncProject, MediaType
from labelbox_gen.exceptions import InvalidQueryError, ResourceNotFoundError

BOX = {"tools": [{"tool": "rectangle", "name": "box", "classifications": []}]}


async def test_an_ontology_has_ids_for_all_its_parts(ontology: AsyncOntology) -> None:
    assert ontology.name == "Cats and dogs"
    assert ontology.media_type is MediaType.TEXT
    assert ontology.tools() == []
    (question,) = ontology.classifications()
    assert question.name == "animal"
    assert question.feature_schema_id
    assert [option.value for option in question.options] == ["cat", "dog"]
    assert len({option.feature_schema_id for option in question.options}) == 2


async def test_an_ontology_can_be_got_by_id(client: AsyncClient, ontology: AsyncOntology) -> None:
    again = await client.get_ontology(ontology.uid)
    assert again.normalized == ontology.normalized
    assert (again.object_schema_count, again.classification_schema_count) == (0, 1)
    assert await again.created_by() == await client.get_user()
    with pytest.raises(ResourceNotFoundError):
        await client.get_ontology("none")


async def test_an_ontology_may_be_json_text(client: AsyncClient) -> None:
    ontology = await client.create_ontology("Boxes", json.dumps(BOX))
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
async def test_invalid_ontologies_are_rejected(client: AsyncClient, normalized: Any) -> None:
    with pytest.raises(InvalidQueryError):
        await client.create_ontology("x", normalized)


async def test_ontologies_are_searched_by_name(client: AsyncClient) -> None:
    for name in ("Big cats", "cat", "dogs"):
        await client.create_ontology(name, BOX)
    assert {found.name async for found in client.get_ontologies("cat")} == {"Big cats", "cat"}
    assert [found async for found in client.get_ontologies("birds")] == []


async def test_an_ontology_knows_its_projects(
    client: AsyncClient, project: AsyncProject, ontology: AsyncOntology
) -> None:
    other = await client.create_project(name="Other")
    for each in (project, other):
        await each.connect_ontology(ontology)
    names = [found.name async for found in ontology.projects(order_by=AsyncProject.name.asc)]
    assert names == ["Other", "Pets"]
