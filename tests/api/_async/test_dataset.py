"""Datasets, and the creation of data rows in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import AsyncClient, AsyncDataRow, AsyncDataset, AsyncProject, MediaType
from labelbox_gen._runtime.entities.where import Where
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen.exceptions import (
    InvalidAttributeError,
    InvalidQueryError,
    ResourceCreationError,
    ResourceNotFoundError,
)


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """Five files, the first with a special name."""
    paths = [tmp_path / name for name in ("ä b.txt", "1.txt", "2.txt", "3.txt", "4.txt")]
    for path in paths:
        path.write_bytes(f"content of {path.name}".encode())
    return paths


async def test_a_dataset_has_the_given_fields(dataset: AsyncDataset, client: AsyncClient) -> None:
    again = await client.get_dataset(dataset.uid)
    assert (again.name, again.description, again.row_count) == ("Texts", "short ones", 0)
    assert [found async for found in client.get_datasets()] == [dataset]
    assert await dataset.created_by() == await client.get_user()
    assert await dataset.organization() == await client.get_organization()


async def test_a_dataset_is_found_by_its_name(dataset: AsyncDataset, client: AsyncClient) -> None:
    await client.create_dataset(name="Other")
    found = client.get_datasets(where=(AsyncDataset.name == "Texts") & (AsyncDataset.row_count < 5))
    assert [each async for each in found] == [dataset]


async def test_a_dataset_is_updated_and_deleted(dataset: AsyncDataset, client: AsyncClient) -> None:
    await dataset.update(name="Long texts", description=None)
    again = await client.get_dataset(dataset.uid)
    assert (again.name, again.description) == ("Long texts", "")
    await dataset.delete()
    with pytest.raises(ResourceNotFoundError):
        await client.get_dataset(dataset.uid)


@pytest.mark.parametrize("several", [False, True])
async def test_a_dataset_can_be_created_in_projects(
    client: AsyncClient, project: AsyncProject, several: bool
) -> None:
    other = await client.create_project(name="Other")
    dataset = await client.create_dataset(name="Texts", projects=[project, other] if several else project)
    connected = {found async for found in dataset.projects()}
    assert connected == ({project, other} if several else {project})


async def test_an_unknown_keyword_creates_no_dataset(client: AsyncClient) -> None:
    with pytest.raises(InvalidAttributeError, match="Dataset has no field 'project'"):
        await client.create_dataset(name="Texts", project=None)  # type: ignore[arg-type]
    assert await client.get_datasets().get_one() is None


async def test_projects_are_connected_from_the_dataset(dataset: AsyncDataset, project: AsyncProject) -> None:
    await dataset.projects.connect(project)
    assert [found async for found in project.datasets()] == [dataset]
    await dataset.projects.disconnect(project)
    assert [found async for found in dataset.projects()] == []


async def test_one_data_row_is_created(dataset: AsyncDataset) -> None:
    row = await dataset.create_data_row(row_data="some text", external_id="e", global_key="g")
    assert (row.row_data, row.external_id, row.global_key) == ("some text", "e", "g")
    assert await row.dataset() == dataset
    await dataset.refresh()
    assert dataset.row_count == 1


@pytest.mark.parametrize(
    "item",
    [
        {"row_data": "t", "external_id": "e"},
        {AsyncDataRow.row_data: "t", AsyncDataRow.external_id: "e"},
    ],
)
async def test_one_data_row_may_be_a_dict(dataset: AsyncDataset, item: dict[Any, Any]) -> None:
    row = await dataset.create_data_row(item)
    assert (row.row_data, row.external_id) == ("t", "e")


async def test_one_data_row_may_be_a_file(dataset: AsyncDataset, pictures: list[Path]) -> None:
    row = await dataset.create_data_row(pictures[0])
    assert await row.content() == pictures[0].read_bytes()
    assert row.external_id == str(pictures[0])


async def test_keywords_say_more_of_a_file(dataset: AsyncDataset, pictures: list[Path]) -> None:
    row = await dataset.create_data_row(pictures[0], external_id="e", global_key="g")
    assert await row.content() == pictures[0].read_bytes()
    assert (row.external_id, row.global_key) == ("e", "g")


@pytest.mark.parametrize("item", [None, {}, {"external_id": "e"}])
async def test_a_data_row_needs_data(dataset: AsyncDataset, item: Any) -> None:
    with pytest.raises(InvalidQueryError, match="row_data is missing"):
        await dataset.create_data_row(item)


async def test_a_data_row_that_the_server_refuses_is_an_error(dataset: AsyncDataset) -> None:
    await dataset.create_data_row(row_data="t", global_key="g")
    with pytest.raises(ResourceCreationError, match="Duplicate global key: 'g'"):
        await dataset.create_data_row(row_data="t", global_key="g")


async def test_data_rows_are_created_from_urls_files_and_text(
    dataset: AsyncDataset, pictures: list[Path]
) -> None:
    def rows() -> Iterator[Any]:
        yield {"row_data": "text", "external_id": "dict"}
        yield {AsyncDataRow.row_data: "text", AsyncDataRow.external_id: "keys"}
        yield str(pictures[0])
        yield pictures[1]
        yield {"row_data": pictures[2], "external_id": "path in a dict"}
        yield {"row_data": str(pictures[3]), "external_id": "its name in a dict"}
        yield {"row_data": "https://example.com/a.png", "external_id": "url"}
        yield {"row_data": {"type": "application/vnd.labelbox.conversational", "messages": []}}

    task = await dataset.create_data_rows(rows())
    await task.wait_till_done()
    assert task.status == "COMPLETE"
    assert await task.errors == []
    assert [row.external_id for row in await task.result] == [
        "dict",
        "keys",
        str(pictures[0]),
        str(pictures[1]),
        "path in a dict",
        "its name in a dict",
        "url",
        None,
    ]
    for external_id, path in (("path in a dict", pictures[2]), (str(pictures[0]), pictures[0])):
        row = await dataset.data_row_for_external_id(external_id)
        assert await row.content() == path.read_bytes()


async def test_rows_travel_in_chunks_and_keep_their_order(client: AsyncClient, dataset: AsyncDataset) -> None:
    client.transport.tuning = Tuning(upload_block_rows=3, upload_chunk_bytes=1000)
    task = await dataset.create_data_rows(
        {"row_data": f"text {n}", "external_id": f"{n}"} for n in range(100)
    )
    assert [row.external_id for row in await task.result] == [f"{n}" for n in range(100)]


async def test_files_keep_their_order_between_other_rows(dataset: AsyncDataset, pictures: list[Path]) -> None:
    items: list[Any] = []
    for n in range(8):
        items += [{"row_data": pictures[n % 5], "external_id": f"file {n}"}]
        items += [{"row_data": "t", "external_id": f"text {n}.{m}"} for m in range(3)]
    task = await dataset.create_data_rows(items)
    assert [row.external_id for row in await task.result] == [item["external_id"] for item in items]


BAD_ROWS: list[tuple[Any, str]] = [
    ({"row_data": ""}, "row 2: row_data is missing"),
    ({"row_data": "t", "external": "e"}, "row 2: a data row has no field 'external'"),
    ({"row_data": "t", "global_key": ""}, "row 2: global_key"),
    ("/no/such/file", "row 2: there is no file"),
    (7, "row 2: must be a dict"),
    ({"row_data": {"x": {1, 2}, "y": object()}}, "row 2: row_data.y is of type object"),
]


@pytest.mark.parametrize(("bad", "message"), BAD_ROWS)
async def test_an_invalid_row_is_reported_with_its_index(
    dataset: AsyncDataset, sent: list[Any], pictures: list[Path], bad: Any, message: str
) -> None:
    with pytest.raises(InvalidQueryError, match=message):
        await dataset.create_data_rows([{"row_data": "t"}, pictures[0], bad])
    assert sent == []
    await dataset.refresh()
    assert dataset.row_count == 0


async def test_no_rows_are_an_error(dataset: AsyncDataset, sent: list[Any]) -> None:
    with pytest.raises(InvalidQueryError, match="no data rows to create"):
        await dataset.create_data_rows([])
    assert sent == []


async def test_exceptions_of_the_generator_propagate(
    dataset: AsyncDataset, sent: list[Any], pictures: list[Path]
) -> None:
    def rows() -> Iterator[Any]:
        yield pictures[0]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await dataset.create_data_rows(rows())
    assert sent == []


async def test_duplicate_global_keys_are_reported(dataset: AsyncDataset) -> None:
    items = [{"row_data": "t", "external_id": f"e{n}", "global_key": key} for n, key in enumerate("aba")]
    task = await dataset.create_data_rows(items)
    (failed,) = await task.errors
    assert (failed.external_id, failed.global_key, failed.row_data) == ("e2", "a", "t")
    assert "Duplicate global key" in failed.message
    assert [row.global_key for row in await task.result] == ["a", "b"]
    assert task.status == "COMPLETE"


async def test_a_data_row_is_found_by_its_external_id(
    dataset: AsyncDataset, data_rows: list[AsyncDataRow]
) -> None:
    assert await dataset.data_row_for_external_id("e1") == data_rows[1]


async def test_an_external_id_must_be_there_once(
    dataset: AsyncDataset, data_rows: list[AsyncDataRow]
) -> None:
    await dataset.create_data_row(row_data="t", external_id="e1")
    with pytest.raises(ResourceNotFoundError, match="several data rows have the external id 'e1'"):
        await dataset.data_row_for_external_id("e1")
    with pytest.raises(ResourceNotFoundError, match="no data row has the external id 'e9'"):
        await dataset.data_row_for_external_id("e9")


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (lambda: AsyncDataRow.external_id == "e1", ["e1"]),
        (lambda: AsyncDataRow.external_id > "e0", ["e1", "e2"]),
        (lambda: AsyncDataRow.external_id != "e1", ["e0", "e2"]),
        (lambda: AsyncDataRow.global_key == "g2", ["e2"]),
        (lambda: AsyncDataRow.row_data == "text 0", ["e0"]),
        (lambda: AsyncDataRow.external_id == "e9", []),
    ],
)
async def test_data_rows_are_filtered(
    dataset: AsyncDataset,
    data_rows: list[AsyncDataRow],
    where: Callable[[], Where[AsyncDataRow]],
    found: list[str],
) -> None:
    assert sorted([row.external_id or "" async for row in dataset.data_rows(where=where())]) == found


async def test_data_rows_are_read_over_several_pages(dataset: AsyncDataset) -> None:
    task = await dataset.create_data_rows({"row_data": "t", "external_id": f"{n}"} for n in range(1100))
    await task.wait_till_done()
    found = [row.external_id async for row in dataset.data_rows()]
    assert len(found) == 1100
    assert set(found) == {f"{n}" for n in range(1100)}


async def test_a_dataset_that_cannot_be_connected_is_deleted(client: AsyncClient) -> None:
    """A second attempt must not create a second dataset."""
    project = await client.create_project(name="gone", media_type=MediaType.TEXT)
    await project.delete()
    with pytest.raises(ResourceNotFoundError, match="Project"):
        await client.create_dataset(name="half", projects=project)
    assert [dataset.name async for dataset in client.get_datasets()] == []


async def test_a_dataset_without_description_has_an_empty_one(client: AsyncClient) -> None:
    dataset = await client.create_dataset(name="d")
    assert dataset.description == ""
    await dataset.update(description="text")
    await dataset.update(description=None)
    assert dataset.description == ""


async def test_iam_integrations_of_new_datasets(client: AsyncClient) -> None:
    assert (await client.create_dataset(None, name="a")).name == "a"
    assert (await client.create_dataset("DEFAULT", name="b")).name == "b"
    with pytest.raises(ResourceNotFoundError, match="IamIntegration"):
        await client.create_dataset("cl000000000000000000000000", name="c")
    assert [found.name async for found in client.get_datasets()] == ["a", "b"]
    with pytest.raises(InvalidQueryError, match="id of a IamIntegration must be str"):
        await client.create_dataset(3, name="d")
    with pytest.raises(InvalidQueryError, match="needs name"):
        await client.create_dataset(iam_integration=None)  # type: ignore[call-arg]
