"""Builders of ontologies, sent to the server and read back."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen import (
    AsyncClient,
    AsyncOntology,
    AsyncProject,
    Classification,
    FactCheckingTool,
    MediaType,
    OntologyBuilder,
    Option,
    PromptIssueTool,
    PromptResponseClassification,
    RelationshipTool,
    ResponseOption,
    StepReasoningTool,
    Tool,
)
from labelbox_gen.exceptions import InvalidQueryError

CHOICES = ("radio", "checklist", "response-radio", "response-checklist")


def everything() -> OntologyBuilder:
    builder = OntologyBuilder(
        [Tool(kind, kind.value) for kind in Tool.Type if kind is not Tool.Type.RELATIONSHIP]
    )
    for tool in (StepReasoningTool("steps"), FactCheckingTool("facts"), PromptIssueTool("issue")):
        builder.add_tool(tool)
    relation = RelationshipTool("relation")
    relation.set_constraints([(builder.tools[0], builder.tools[1])])  # pyright: ignore[reportArgumentType]
    builder.add_tool(relation)
    follow = Classification(Classification.Type.TEXT, "why")
    for kind in Classification.Type:
        options = [Option("a", options=[follow]), Option(2, "two")] if kind.value in CHOICES else []
        builder.add_classification(Classification(kind, kind.value, options=options))
    for each in PromptResponseClassification.Type:
        options = [ResponseOption("a")] if each.value in CHOICES else []
        builder.add_classification(PromptResponseClassification(each, each.value, options=options))
    return builder


async def test_every_kind_of_node_is_created_and_read_back(client: AsyncClient) -> None:
    builder = everything()
    ontology = await client.create_ontology("All", builder, media_type=MediaType.IMAGE)
    found = OntologyBuilder.from_ontology(ontology)
    assert [type(tool) for tool in found.tools] == [type(tool) for tool in builder.tools]
    assert [(each.name, type(each)) for each in ontology.tools()] == [
        (t.name, type(t)) for t in builder.tools
    ]
    assert [(each.name, each.class_type) for each in ontology.classifications()] == [
        (each.name, each.class_type) for each in builder.classifications
    ]
    assert all(each.schema_id and each.feature_schema_id for each in (*found.tools, *found.classifications))
    relation = found.tools[-1]
    assert isinstance(relation, RelationshipTool)
    assert relation.constraints == [(found.tools[0].feature_schema_id, found.tools[1].feature_schema_id)]


async def test_an_ontology_that_is_sent_again_has_the_same_nodes(client: AsyncClient) -> None:
    first = await client.create_ontology("First", everything())
    second = await client.create_ontology("Second", OntologyBuilder.from_ontology(first))
    assert second.tools() == first.tools()
    assert second.classifications() == first.classifications()


async def test_changes_of_a_tree_leave_the_ontology(ontology: AsyncOntology) -> None:
    before = repr(ontology.normalized)
    builder = OntologyBuilder.from_ontology(ontology)
    builder.classifications[0].options[0].label = "changed"
    builder.extra["realTime"] = True
    assert repr(ontology.normalized) == before


async def test_a_builder_of_a_project(
    client: AsyncClient, project: AsyncProject, ontology: AsyncOntology
) -> None:
    with pytest.raises(InvalidQueryError, match="the project has no ontology"):
        await OntologyBuilder.from_project(project)
    await project.connect_ontology(ontology)
    builder = await OntologyBuilder.from_project(project)
    assert builder == OntologyBuilder.from_ontology(ontology)


@pytest.mark.parametrize("project", [None, 5, "c" * 25, {}])
def test_a_builder_needs_a_project(project: Any) -> None:
    with pytest.raises(InvalidQueryError, match="project must be a project, not"):
        OntologyBuilder.from_project(project)


async def test_a_wrong_ontology_is_not_sent(client: AsyncClient) -> None:
    builder = OntologyBuilder([Tool(Tool.Type.BBOX, "x"), Tool(Tool.Type.BBOX, "x")])
    with pytest.raises(InvalidQueryError, match=r"tools\[1\]\.name is 'x', as is tools\[0\]\.name"):
        await client.create_ontology("Wrong", builder)
    assert [found async for found in client.get_ontologies("Wrong")] == []
