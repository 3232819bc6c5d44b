"""Plans of ontologies: what they say, and what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast
from uuid import uuid4

import pytest

from labelbox_gen import (
    AsyncClient,
    AsyncDataRow,
    AsyncLabelImport,
    AsyncOntology,
    AsyncProject,
    Classification,
    OntologyBuilder,
    Option,
    RelationshipTool,
    Tool,
)
from labelbox_gen.exceptions import InvalidQueryError, ResourceConflict, ResourceNotFoundError


def traffic() -> OntologyBuilder:
    color = Classification(Classification.Type.RADIO, "color", options=[Option("red"), Option("blue")])
    tools = [Tool(Tool.Type.BBOX, "car", classifications=[color]), Tool(Tool.Type.LINE, "lane")]
    return OntologyBuilder(
        [*tools, Tool(Tool.Type.POINT, "light")], [Classification(Classification.Type.TEXT, "note")]
    )


def box(builder: OntologyBuilder) -> Tool:
    return cast("Tool", builder.tools[0])


@pytest.fixture
async def streets(client: AsyncClient) -> AsyncOntology:
    return await client.create_ontology("Streets", traffic())


async def test_the_same_ontology_needs_no_changes(client: AsyncClient, streets: AsyncOntology) -> None:
    for same in (OntologyBuilder.from_ontology(streets), traffic(), streets.normalized, traffic().asdict()):
        plan = await client.plan_ontology(streets, same)
        assert (plan.changes, bool(plan)) == ([], False)
        assert str(plan) == "ontology 'Streets': no changes"
        assert (await plan.apply()).ontology.normalized == streets.normalized


async def test_a_yaml_file_changes_an_ontology(client: AsyncClient, streets: AsyncOntology) -> None:
    text = OntologyBuilder.from_ontology(streets).to_yaml()
    assert OntologyBuilder.from_yaml(text) == OntologyBuilder.from_ontology(streets)
    assert not await client.plan_ontology(streets, OntologyBuilder.from_yaml(text))
    assert not await client.plan_ontology(streets, OntologyBuilder.from_yaml(traffic().to_yaml(ids=False)))
    plan = await client.plan_ontology(
        streets.uid, OntologyBuilder.from_yaml(text.replace("name: car", "name: vehicle"))
    )
    assert [str(change) for change in plan.changes] == ["~ rename tool 'car': name 'car' -> 'vehicle'"]
    done = await plan.apply()
    assert [tool.name for tool in done.ontology.tools()] == ["vehicle", "lane", "light"]
    assert done.ontology.tools()[0].feature_schema_id == streets.tools()[0].feature_schema_id


async def test_all_kinds_of_changes_at_once(client: AsyncClient, streets: AsyncOntology) -> None:
    builder = OntologyBuilder.from_ontology(streets)
    car, lane, light = builder.tools
    question = cast("Classification", box(builder).classifications[0])
    question.options = [Option("green"), question.options[1]]
    question.options[1].label = "navy"
    light.name = "traffic light"
    light.required = True
    chases = RelationshipTool("follows")
    bus = Tool(Tool.Type.BBOX, "bus")
    chases.add_constraint(bus, cast("Tool", car))
    builder.tools = [bus, light, car, chases]
    builder.add_classification(Classification(Classification.Type.RADIO, "weather", options=[Option("rain")]))
    plan = await client.plan_ontology(streets, builder)
    assert str(plan).splitlines() == [
        "ontology 'Streets': 10 changes",
        "  - remove tool 'lane'",
        "  ~ rename tool 'light': name 'light' -> 'traffic light'",
        "  ~ change tool 'light': required False -> True",
        "  - remove tool 'car' > classification 'color' > option 'red'",
        "  ~ rename tool 'car' > classification 'color' > option 'blue': label 'blue' -> 'navy'",
        "  + add tool 'car' > classification 'color' > option 'green'",
        "  + add tool 'bus': rectangle",
        "  + add tool 'follows': edge",
        "  ^ move tool 'car': in its list",
        "  + add classification 'weather': radio",
        "  Changed feature schemas change in every ontology that has them.",
    ]
    done = await plan.apply()
    after = done.ontology
    assert [tool.name for tool in after.tools()] == ["bus", "traffic light", "car", "follows"]
    assert [each.name for each in after.classifications()] == ["note", "weather"]
    made = cast("list[Any]", after.tools())
    assert (made[1].feature_schema_id, made[1].required) == (light.feature_schema_id, True)
    assert [(option.value, option.label) for option in made[2].classifications[0].options] == [
        ("green", "green"),
        ("blue", "navy"),
    ]
    assert made[3].constraints == [(made[0].feature_schema_id, car.feature_schema_id)]
    assert (sorted(done.deleted), done.archived, done.retained, len(done.created)) == (
        sorted(
            [
                lane.feature_schema_id or "",
                streets.normalized["tools"][0]["classifications"][0]["options"][0]["featureSchemaId"],
            ]
        ),
        [],
        [],
        3,
    )
    assert not await client.plan_ontology(after, OntologyBuilder.from_ontology(after))


async def test_labels_are_counted_and_kept(
    client: AsyncClient, labeled: AsyncProject, ontology: AsyncOntology, data_rows: list[AsyncDataRow]
) -> None:
    lines = [
        {"name": "animal", "answer": {"name": name}, "dataRow": {"id": row.uid}, "uuid": str(uuid4())}
        for name, row in zip(("cat", "cat"), data_rows, strict=False)
    ]
    upload = await AsyncLabelImport.create_from_objects(client, labeled.uid, "labels", lines)
    await upload.wait_till_complete()
    builder = OntologyBuilder.from_ontology(ontology)
    animal = builder.classifications.pop()
    plan = await client.plan_ontology(ontology, builder)
    assert plan.warnings == [
        "classification 'animal': warning: up to 2 labels use it: the projects with this ontology have so many, "
        "count_labels=True counts those that do; with labels it is archived, and without deleted"
    ]
    assert plan.warnings[0].partition(": ")[2] in str(plan)
    counted = await client.plan_ontology(ontology, builder, count_labels=True)
    assert counted.warnings == [
        "classification 'animal': warning: 2 labels use it; with labels it is archived, and without deleted"
    ]
    options = OntologyBuilder.from_ontology(ontology)
    options.classifications[0].options.pop()
    (cat,) = options.classifications[0].options
    cat.label = "Kitten"
    counted = await client.plan_ontology(ontology, options, count_labels=True)
    assert counted.warnings == [
        "classification 'animal' > option 'cat': warning: 2 labels use it; they show the new name"
    ]
    done = await plan.apply()
    assert done.archived == [animal.feature_schema_id]
    again = await client.plan_ontology(done.ontology, builder)
    assert again.changes == []
    restored = await client.plan_ontology(done.ontology, OntologyBuilder.from_ontology(ontology))
    assert [change.action for change in restored.changes] == ["restore"]
    assert "archived" not in (await restored.apply()).ontology.normalized["classifications"][0]


async def test_a_stale_plan_is_refused(client: AsyncClient, streets: AsyncOntology) -> None:
    builder = OntologyBuilder.from_ontology(streets)
    builder.tools.pop()
    first, second = [await client.plan_ontology(streets, builder) for _ in range(2)]
    await first.apply()
    with pytest.raises(ResourceConflict, match="'Streets' changed since it was planned"):
        await second.apply()


async def test_wrong_plans_are_refused(client: AsyncClient, streets: AsyncOntology) -> None:
    wrong: list[tuple[Callable[[list[dict[str, Any]]], object], str]] = [
        (
            lambda nodes: nodes[0].update(tool="polygon"),
            "tool 'car' is a rectangle in the ontology and cannot become",
        ),
        (lambda nodes: nodes.append({**nodes[0], "name": "x"}), "tool 'x' has the featureSchemaId"),
        (lambda nodes: nodes[0].update(name="lane"), "as is tools"),
        (lambda nodes: nodes[0].update(colour="red"), "unknown key 'colour'"),
        (lambda nodes: (nodes[0].update(name="lane"), nodes[1].update(name="car")), "exchange their names"),
    ]
    for change, message in wrong:
        after = OntologyBuilder.from_ontology(streets).asdict()
        change(after["tools"])
        with pytest.raises(InvalidQueryError, match=message):
            await client.plan_ontology(streets, after)
    with pytest.raises(ResourceNotFoundError):
        await client.plan_ontology("none", traffic())
    with pytest.raises(InvalidQueryError):
        await client.plan_ontology(streets, cast("Any", 5))
