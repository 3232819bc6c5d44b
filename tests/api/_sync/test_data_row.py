# Written by `make codegen` from tests/api/_async/test_data_row.py. DO NOT EDIT.
"""Data rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client, DataRow, Dataset, RawText
from labelbox_gen.exceptions import (
    InvalidAttributeError,
    InvalidQueryError,
    LabelboxError,
    ResourceNotFoundError,
)


@pytest.fixture
def data_row(data_rows: list[DataRow]) -> DataRow:
    return data_rows[0]


def test_a_data_row_has_the_given_fields(client: Client, dataset: Dataset, data_row: DataRow) -> None:
    again = client.get_data_row(data_row.uid)
    assert (again.row_data, again.external_id, again.global_key) == ("text 0", "e0", "g0")
    assert again.media_attributes["mimeType"] == "text/plain"
    assert again.metadata_fields == []
    assert again.created_at.tzinfo
    assert again.dataset() == dataset
    assert again.organization() == client.get_organization()
    assert again.created_by() == client.get_user()
    assert [label for label in again.labels()] == []


def test_the_content_of_a_file_is_downloaded(dataset: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(bytes(range(256)) * 4096)
    row = dataset.create_data_row(path)
    assert row.content() == path.read_bytes()


def test_text_is_not_read_as_a_file(data_row: DataRow) -> None:
    with pytest.raises(LabelboxError):
        data_row.content()


def test_a_data_row_is_updated(client: Client, data_row: DataRow) -> None:
    data_row.update(external_id="new", global_key=None, row_data="other text")
    again = client.get_data_row(data_row.uid)
    assert (again.external_id, again.global_key, again.row_data) == ("new", None, "other text")
    assert again.data == data_row.data


def test_a_global_key_is_unique(data_row: DataRow) -> None:
    with pytest.raises(LabelboxError, match="Duplicate global key: 'g1'"):
        data_row.update(global_key="g1")


@pytest.mark.parametrize("changes", [{}, {"externalid": "x"}, {"uid": "x"}])
def test_an_update_must_name_fields(data_row: DataRow, changes: Any) -> None:
    with pytest.raises(InvalidQueryError if not changes else InvalidAttributeError):
        data_row.update(**changes)


def test_a_data_row_is_deleted(client: Client, dataset: Dataset, data_rows: list[DataRow]) -> None:
    data_rows[0].delete()
    with pytest.raises(ResourceNotFoundError):
        client.get_data_row(data_rows[0].uid)
    assert {row for row in dataset.data_rows()} == set(data_rows[1:])


def test_data_rows_are_deleted_from_a_list(dataset: Dataset, data_rows: list[DataRow]) -> None:
    DataRow.bulk_delete(data_rows[:2])
    assert [row for row in dataset.data_rows()] == data_rows[2:]


def test_data_rows_are_deleted_from_a_collection(dataset: Dataset, sent: list[Any]) -> None:
    task = dataset.create_data_rows({"row_data": "t"} for _ in range(1100))
    task.wait_till_done()
    DataRow.bulk_delete(dataset.data_rows())
    assert dataset.data_rows().get_one() is None
    chunks = [body["variables"]["ids"] for body in sent if "deleteDataRows" in body["query"]]
    assert [len(ids) for ids in chunks] == [500, 500, 100]


def test_deleting_an_empty_list_sends_nothing(sent: list[Any]) -> None:
    DataRow.bulk_delete([])
    assert sent == []


def test_delete_rejects_single_objects_and_text(data_row: DataRow, sent: list[Any]) -> None:
    for one in ("", "abc", b"", data_row):
        with pytest.raises(InvalidQueryError, match="takes a list of DataRow objects"):
            DataRow.bulk_delete(one)  # type: ignore
    assert sent == []


def test_row_data_that_looks_like_a_path_or_a_url_is_not_stored_as_text(
    client: Client, data_row: DataRow, tmp_path: Path
) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"png")
    for wrong in ("/no/such.png", "htp://example.com/a.png", str(tmp_path), str(file), file):
        with pytest.raises(InvalidQueryError, match=r"^DataRow\.update: ") as caught:
            data_row.update(row_data=wrong)  # type: ignore
        assert caught.value.hint
    assert (client.get_data_row(data_row.uid)).row_data == "text 0"
    data_row.update(row_data=RawText("/no/such.png"))
    assert (client.get_data_row(data_row.uid)).row_data == "/no/such.png"


def test_deleted_data_rows_do_not_prevent_other_deletions(dataset: Dataset, data_rows: list[DataRow]) -> None:
    data_rows[1].delete()
    with pytest.raises(ResourceNotFoundError):
        data_rows[1].delete()
    DataRow.bulk_delete(data_rows)
    assert dataset.data_rows().get_one() is None


def test_only_data_rows_are_deleted(dataset: Dataset, data_rows: list[DataRow], sent: list[Any]) -> None:
    with pytest.raises(InvalidQueryError, match="nothing was deleted"):
        DataRow.bulk_delete([data_rows[0], dataset])  # type: ignore[list-item]
    with pytest.raises(InvalidQueryError, match="nothing was deleted"):
        DataRow.bulk_delete([data_rows[0], "an id"])  # type: ignore[list-item]
    assert sent == []
