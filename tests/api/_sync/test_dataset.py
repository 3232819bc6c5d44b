# Written by `make codegen` from tests/api/_async/test_dataset.py. DO NOT EDIT.
"""Datasets, and the creation of data rows in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client, DataRow, Dataset, MediaType, Project
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


def test_a_dataset_has_the_given_fields(dataset: Dataset, client: Client) -> None:
    again = client.get_dataset(dataset.uid)
    assert (again.name, again.description, again.row_count) == ("Texts", "short ones", 0)
    assert [found for found in client.get_datasets()] == [dataset]
    assert dataset.created_by() == client.get_user()
    assert dataset.organization() == client.get_organization()


def test_a_dataset_is_found_by_its_name(dataset: Dataset, client: Client) -> None:
    client.create_dataset(name="Other")
    found = client.get_datasets(where=(Dataset.name == "Texts") & (Dataset.row_count < 5))
    assert [each for each in found] == [dataset]


def test_a_dataset_is_updated_and_deleted(dataset: Dataset, client: Client) -> None:
    dataset.update(name="Long texts", description=None)
    again = client.get_dataset(dataset.uid)
    assert (again.name, again.description) == ("Long texts", "")
    dataset.delete()
    with pytest.raises(ResourceNotFoundError):
        client.get_dataset(dataset.uid)


@pytest.mark.parametrize("several", [False, True])
def test_a_dataset_can_be_created_in_projects(client: Client, project: Project, several: bool) -> None:
    other = client.create_project(name="Other")
    dataset = client.create_dataset(name="Texts", projects=[project, other] if several else project)
    connected = {found for found in dataset.projects()}
    assert connected == ({project, other} if several else {project})


def test_an_unknown_keyword_creates_no_dataset(client: Client) -> None:
    with pytest.raises(InvalidAttributeError, match="Dataset has no field 'project'"):
        client.create_dataset(name="Texts", project=None)  # type: ignore[arg-type]
    assert client.get_datasets().get_one() is None


def test_projects_are_connected_from_the_dataset(dataset: Dataset, project: Project) -> None:
    dataset.projects.connect(project)
    assert [found for found in project.datasets()] == [dataset]
    dataset.projects.disconnect(project)
    assert [found for found in dataset.projects()] == []


def test_one_data_row_is_created(dataset: Dataset) -> None:
    row = dataset.create_data_row(row_data="some text", external_id="e", global_key="g")
    assert (row.row_data, row.external_id, row.global_key) == ("some text", "e", "g")
    assert row.dataset() == dataset
    dataset.refresh()
    assert dataset.row_count == 1


@pytest.mark.parametrize(
    "item",
    [
        {"row_data": "t", "external_id": "e"},
        {DataRow.row_data: "t", DataRow.external_id: "e"},
    ],
)
def test_one_data_row_may_be_a_dict(dataset: Dataset, item: dict[Any, Any]) -> None:
    row = dataset.create_data_row(item)
    assert (row.row_data, row.external_id) == ("t", "e")


def test_one_data_row_may_be_a_file(dataset: Dataset, pictures: list[Path]) -> None:
    row = dataset.create_data_row(pictures[0])
    assert row.content() == pictures[0].read_bytes()
    assert row.external_id == str(pictures[0])


def test_keywords_say_more_of_a_file(dataset: Dataset, pictures: list[Path]) -> None:
    row = dataset.create_data_row(pictures[0], external_id="e", global_key="g")
    assert row.content() == pictures[0].read_bytes()
    assert (row.external_id, row.global_key) == ("e", "g")


@pytest.mark.parametrize("item", [None, {}, {"external_id": "e"}])
def test_a_data_row_needs_data(dataset: Dataset, item: Any) -> None:
    with pytest.raises(InvalidQueryError, match="row_data is missing"):
        dataset.create_data_row(item)


def test_a_data_row_that_the_server_refuses_is_an_error(dataset: Dataset) -> None:
    dataset.create_data_row(row_data="t", global_key="g")
    with pytest.raises(ResourceCreationError, match="Duplicate global key: 'g'"):
        dataset.create_data_row(row_data="t", global_key="g")


def test_data_rows_are_created_from_urls_files_and_text(dataset: Dataset, pictures: list[Path]) -> None:
    def rows() -> Iterator[Any]:
        yield {"row_data": "text", "external_id": "dict"}
        yield {DataRow.row_data: "text", DataRow.external_id: "keys"}
        yield str(pictures[0])
        yield pictures[1]
        yield {"row_data": pictures[2], "external_id": "path in a dict"}
        yield {"row_data": str(pictures[3]), "external_id": "its name in a dict"}
        yield {"row_data": "https://example.com/a.png", "external_id": "url"}
        yield {"row_data": {"type": "application/vnd.labelbox.conversational", "messages": []}}

    task = dataset.create_data_rows(rows())
    task.wait_till_done()
    assert task.status == "COMPLETE"
    assert task.errors == []
    assert [row.external_id for row in task.result] == [
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
        row = dataset.data_row_for_external_id(external_id)
        assert row.content() == path.read_bytes()


def test_rows_travel_in_chunks_and_keep_their_order(client: Client, dataset: Dataset) -> None:
    client.transport.tuning = Tuning(upload_block_rows=3, upload_chunk_bytes=1000)
    task = dataset.create_data_rows({"row_data": f"text {n}", "external_id": f"{n}"} for n in range(100))
    assert [row.external_id for row in task.result] == [f"{n}" for n in range(100)]


def test_files_keep_their_order_between_other_rows(dataset: Dataset, pictures: list[Path]) -> None:
    items: list[Any] = []
    for n in range(8):
        items += [{"row_data": pictures[n % 5], "external_id": f"file {n}"}]
        items += [{"row_data": "t", "external_id": f"text {n}.{m}"} for m in range(3)]
    task = dataset.create_data_rows(items)
    assert [row.external_id for row in task.result] == [item["external_id"] for item in items]


BAD_ROWS: list[tuple[Any, str]] = [
    ({"row_data": ""}, "row 2: row_data is missing"),
    ({"row_data": "t", "external": "e"}, "row 2: a data row has no field 'external'"),
    ({"row_data": "t", "global_key": ""}, "row 2: global_key"),
    ("/no/such/file", "row 2: there is no file"),
    (7, "row 2: must be a dict"),
    ({"row_data": {"x": {1, 2}, "y": object()}}, "row 2: row_data.y is of type object"),
]


@pytest.mark.parametrize(("bad", "message"), BAD_ROWS)
def test_an_invalid_row_is_reported_with_its_index(
    dataset: Dataset, sent: list[Any], pictures: list[Path], bad: Any, message: str
) -> None:
    with pytest.raises(InvalidQueryError, match=message):
        dataset.create_data_rows([{"row_data": "t"}, pictures[0], bad])
    assert sent == []
    dataset.refresh()
    assert dataset.row_count == 0


def test_no_rows_are_an_error(dataset: Dataset, sent: list[Any]) -> None:
    with pytest.raises(InvalidQueryError, match="no data rows to create"):
        dataset.create_data_rows([])
    assert sent == []


def test_exceptions_of_the_generator_propagate(
    dataset: Dataset, sent: list[Any], pictures: list[Path]
) -> None:
    def rows() -> Iterator[Any]:
        yield pictures[0]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        dataset.create_data_rows(rows())
    assert sent == []


def test_duplicate_global_keys_are_reported(dataset: Dataset) -> None:
    items = [{"row_data": "t", "external_id": f"e{n}", "global_key": key} for n, key in enumerate("aba")]
    task = dataset.create_data_rows(items)
    (failed,) = task.errors
    assert (failed.external_id, failed.global_key, failed.row_data) == ("e2", "a", "t")
    assert "Duplicate global key" in failed.message
    assert [row.global_key for row in task.result] == ["a", "b"]
    assert task.status == "COMPLETE"


def test_a_data_row_is_found_by_its_external_id(dataset: Dataset, data_rows: list[DataRow]) -> None:
    assert dataset.data_row_for_external_id("e1") == data_rows[1]


def test_an_external_id_must_be_there_once(dataset: Dataset, data_rows: list[DataRow]) -> None:
    dataset.create_data_row(row_data="t", external_id="e1")
    with pytest.raises(ResourceNotFoundError, match="several data rows have the external id 'e1'"):
        dataset.data_row_for_external_id("e1")
    with pytest.raises(ResourceNotFoundError, match="no data row has the external id 'e9'"):
        dataset.data_row_for_external_id("e9")


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (lambda: DataRow.external_id == "e1", ["e1"]),
        (lambda: DataRow.external_id > "e0", ["e1", "e2"]),
        (lambda: DataRow.external_id != "e1", ["e0", "e2"]),
        (lambda: DataRow.global_key == "g2", ["e2"]),
        (lambda: DataRow.row_data == "text 0", ["e0"]),
        (lambda: DataRow.external_id == "e9", []),
    ],
)
def test_data_rows_are_filtered(
    dataset: Dataset,
    data_rows: list[DataRow],
    where: Callable[[], Where[DataRow]],
    found: list[str],
) -> None:
    assert sorted([row.external_id or "" for row in dataset.data_rows(where=where())]) == found


def test_data_rows_are_read_over_several_pages(dataset: Dataset) -> None:
    task = dataset.create_data_rows({"row_data": "t", "external_id": f"{n}"} for n in range(1100))
    task.wait_till_done()
    found = [row.external_id for row in dataset.data_rows()]
    assert len(found) == 1100
    assert set(found) == {f"{n}" for n in range(1100)}


def test_a_dataset_that_cannot_be_connected_is_deleted(client: Client) -> None:
    """A second attempt must not create a second dataset."""
    project = client.create_project(name="gone", media_type=MediaType.TEXT)
    project.delete()
    with pytest.raises(ResourceNotFoundError, match="Project"):
        client.create_dataset(name="half", projects=project)
    assert [dataset.name for dataset in client.get_datasets()] == []


def test_a_dataset_without_description_has_an_empty_one(client: Client) -> None:
    dataset = client.create_dataset(name="d")
    assert dataset.description == ""
    dataset.update(description="text")
    dataset.update(description=None)
    assert dataset.description == ""


def test_iam_integrations_of_new_datasets(client: Client) -> None:
    assert (client.create_dataset(None, name="a")).name == "a"
    assert (client.create_dataset("DEFAULT", name="b")).name == "b"
    with pytest.raises(ResourceNotFoundError, match="IamIntegration"):
        client.create_dataset("cl000000000000000000000000", name="c")
    assert [found.name for found in client.get_datasets()] == ["a", "b"]
    with pytest.raises(InvalidQueryError, match="id of a IamIntegration must be str"):
        client.create_dataset(3, name="d")
    with pytest.raises(InvalidQueryError, match="needs name"):
        client.create_dataset(iam_integration=None)  # type: ignore[call-arg]
