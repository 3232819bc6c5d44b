"""The kinds of projects that the Client reference creates, and their quality modes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from labelbox_gen import AsyncClient, AsyncProject, EditorTaskType, MediaType, QualityMode
from labelbox_gen.exceptions import InvalidArgumentError, InvalidQueryError, ResourceNotFoundError

#: Arguments of create_project, and the fields: audited labels, share, benchmarks, consensus.
QUALITY: dict[str, tuple[dict[str, Any], tuple[object, ...]]] = {
    "default": ({}, (3, 0, True, True)),
    "both": ({"quality_modes": {QualityMode.Benchmark, QualityMode.Consensus}}, (3, 0, True, True)),
    "benchmark": ({"quality_modes": {QualityMode.Benchmark}}, (1, 1, True, False)),
    "consensus": ({"quality_modes": [QualityMode.Consensus]}, (3, 0, False, True)),
    "one mode": ({"quality_modes": "BENCHMARK"}, (1, 1, True, False)),
    "none": ({"quality_modes": None}, (None, None, None, None)),
    "empty": ({"quality_modes": set()}, (None, None, None, None)),
    "flag benchmark": ({"is_benchmark_enabled": True}, (1, 1, True, False)),
    "flag consensus": ({"is_consensus_enabled": True}, (3, 0, False, True)),
    "flags": ({"is_benchmark_enabled": True, "is_consensus_enabled": True}, (3, 0, True, True)),
    "flags off": ({"is_benchmark_enabled": False, "is_consensus_enabled": False}, (None, None, None, None)),
    "explicit share": ({"auto_audit_percentage": 0.5}, (3, 0.5, True, True)),
}


@pytest.mark.parametrize(("arguments", "fields"), QUALITY.values(), ids=QUALITY)
async def test_quality_modes_decide_on_the_audit(
    client: AsyncClient, arguments: dict[str, Any], fields: tuple[object, ...]
) -> None:
    project = await client.create_project("quality", MediaType.Image, **arguments)
    assert (
        project.auto_audit_number_of_labels,
        project.auto_audit_percentage,
        project.is_benchmark_enabled,
        project.is_consensus_enabled,
    ) == fields


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"quality_modes": {"GOOD"}}, "quality_modes must be of QualityMode.Benchmark"),
        ({"quality_modes": 3}, "quality_modes must be a set of QualityMode, not int 3"),
        ({"quality_modes": {QualityMode.Benchmark}, "is_benchmark_enabled": True}, "are given"),
    ],
)
async def test_wrong_quality_modes_raise_a_value_error(
    client: AsyncClient, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        await client.create_project("quality", "IMAGE", **arguments)
    assert await client.get_projects().get_one() is None


@pytest.mark.parametrize("name", ["", "  "])
async def test_a_project_needs_a_name(client: AsyncClient, name: str) -> None:
    with pytest.raises(InvalidQueryError, match="name"):
        await client.create_project(name, MediaType.Image)


async def test_arguments_are_positional_in_the_order_of_the_reference(client: AsyncClient) -> None:
    project = await client.create_project("Straßen", MediaType.Document, "Schilder 日本")
    assert (project.name, project.media_type, project.description) == ("Straßen", "PDF", "Schilder 日本")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Image", "IMAGE"),
        ("Document", "PDF"),
        ("Pdf", "PDF"),
        ("Geospatial_Tile", "TMS_GEO"),
        ("Simple_Tile", "TMS_SIMPLE"),
        ("LLMPromptCreation", "LLM_PROMPT_CREATION"),
        ("Dicom", "DICOM"),
        ("Json", "JSON"),
    ],
)
def test_media_types_have_the_names_of_the_guide(name: str, value: str) -> None:
    assert MediaType[name] is MediaType(value)
    assert MediaType[name].value == value


Create = Callable[[AsyncClient], Awaitable[AsyncProject]]

KINDS: dict[str, tuple[Create, str, str | None]] = {
    "live chat": (
        lambda client: client.create_model_evaluation_project("p"),
        "CONVERSATIONAL",
        EditorTaskType.ModelChatEvaluation,
    ),
    "offline chat": (
        lambda client: client.create_offline_model_evaluation_project("p", "described"),
        "CONVERSATIONAL",
        EditorTaskType.OfflineModelChatEvaluation,
    ),
    "responses": (
        lambda client: client.create_response_creation_project("p"),
        "TEXT",
        EditorTaskType.ResponseCreation,
    ),
    "prompts": (
        lambda client: client.create_prompt_response_generation_project(
            "p", MediaType.LLMPromptCreation, dataset_name="prompts", data_row_count=2
        ),
        "LLM_PROMPT_CREATION",
        None,
    ),
}


@pytest.mark.parametrize(("create", "media_type", "task"), KINDS.values(), ids=KINDS)
async def test_each_kind_has_its_media_type_and_editor(
    client: AsyncClient, create: Create, media_type: str, task: str | None
) -> None:
    project = await create(client)
    assert (project.media_type, project.editor_task_type) == (media_type, task)
    assert project.last_activity_time is not None
    frontend = await project.labeling_frontend()
    assert frontend is not None
    assert frontend.name == "Editor"


async def test_data_rows_are_made_in_a_new_dataset_and_sent_to_the_project(client: AsyncClient) -> None:
    project = await client.create_model_evaluation_project("chats", dataset_name="new", data_row_count=7)
    dataset = await client.get_datasets().get_one()
    assert dataset is not None
    assert (dataset.name, dataset.row_count, project.data_row_count) == ("new", 7, 7)
    rows = [row async for row in dataset.data_rows()]
    assert len({row.global_key for row in rows}) == 7
    exported = [row async for row in await project.export()]
    assert {row["data_row"]["id"] for row in exported} == {row.uid for row in rows}


async def test_data_rows_are_added_to_an_existing_dataset(client: AsyncClient) -> None:
    dataset = await client.create_dataset(name="chats")
    task = await dataset.create_data_rows([{"row_data": "an older row"}])
    await task.wait_till_done()
    project = await client.create_model_evaluation_project("p", dataset_id=dataset.uid)
    await dataset.refresh()
    assert (dataset.row_count, project.data_row_count) == (101, 100)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"dataset_id": "a", "dataset_name": "b"}, "dataset_id and dataset_name are given"),
        (
            {"dataset_name": "d", "data_row_count": 0},
            "data_row_count must be a positive whole number, not int 0",
        ),
        ({"dataset_name": "d", "data_row_count": True}, "must be a positive whole number"),
        ({"data_row_count": 5}, "without dataset_id or dataset_name"),
        ({"dataset_name": " "}, "dataset_name must be a text that is not empty"),
    ],
)
async def test_a_wrong_dataset_raises_a_value_error(
    client: AsyncClient, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        await client.create_model_evaluation_project("p", **arguments)


async def test_too_many_data_rows_and_unknown_datasets_create_no_project(client: AsyncClient) -> None:
    with pytest.raises(InvalidQueryError, match="dataRowCount must be from 1 to"):
        await client.create_model_evaluation_project("p", dataset_name="d", data_row_count=10**6)
    with pytest.raises(ResourceNotFoundError, match="nowhere"):
        await client.create_model_evaluation_project("p", dataset_id="nowhere")
    assert await client.get_projects().get_one() is None
    assert await client.get_datasets().get_one() is None


async def test_prompts_need_their_media_type_and_a_dataset(client: AsyncClient) -> None:
    with pytest.raises(InvalidArgumentError, match=r"media_type must be MediaType\.LLMPromptCreation"):
        await client.create_prompt_response_generation_project("p", MediaType.Image, dataset_name="d")
    with pytest.raises(InvalidArgumentError, match="dataset_id or dataset_name is required"):
        await client.create_prompt_response_generation_project("p", MediaType.LLMPromptResponseCreation)
