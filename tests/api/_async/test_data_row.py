"""Data rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import AsyncClient, AsyncDataRow, AsyncDataset, RawText
from labelbox_gen.exceptions import (
    InvalidAttributeError,
    InvalidQueryError,
    LabelboxError,
    ResourceNotFoundError,
)


@pytest.fixture
def data_row(data_rows: list[AsyncDataRow]) -> AsyncDataRow:
    return data_rows[0]


async def test_a_data_row_has_the_given_fields(
    client: AsyncClient, dataset: AsyncDataset, data_row: AsyncDataRow
) -> None:
    again = await client.get_data_row(data_row.uid)
    assert (again.row_data, again.external_id, again.global_key) == ("text 0", "e0", "g0")
    assert again.media_attributes["mimeType"] == "text/plain"
    assert again.metadata_fields == []
    assert again.created_at.tzinfo
    assert await again.dataset() == dataset
    assert await again.organization() == await client.get_organization()
    assert await again.created_by() == await client.get_user()
    assert [label async for label in again.labels()] == []


async def test_the_content_of_a_file_is_downloaded(dataset: AsyncDataset, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(bytes(range(256)) * 4096)
    row = await dataset.create_data_row(path)
    assert await row.content() == path.read_bytes()


async def test_text_is_not_read_as_a_file(data_row: AsyncDataRow) -> None:
    with pytest.raises(LabelboxError):
        await data_row.content()


async def test_a_data_row_is_updated(client: AsyncClient, data_row: AsyncDataRow) -> None:
    await data_row.update(external_id="new", global_key=None, row_data="other text")
    again = await client.get_data_row(data_row.uid)
    assert (again.external_id, again.global_key, again.row_data) == ("new", None, "other text")
    assert again.data == data_row.data


async def test_a_global_key_is_unique(data_row: AsyncDataRow) -> None:
    with pytest.raises(LabelboxError, match="Duplicate global key: 'g1'"):
        await data_row.update(global_key="g1")


@pytest.mark.parametrize("changes", [{}, {"externalid": "x"}, {"uid": "x"}])
async def test_an_update_must_name_fields(data_row: AsyncDataRow, changes: Any) -> None:
    with pytest.raises(InvalidQueryError if not changes else InvalidAttributeError):
        await data_row.update(**changes)


async def test_a_data_row_is_deleted(
    client: AsyncClient, dataset: AsyncDataset, data_rows: list[AsyncDataRow]
) -> None:
    await data_rows[0].delete()
    with pytest.raises(ResourceNotFoundError):
        await client.get_data_row(data_rows[0].uid)
    assert {row async for row in dataset.data_rows()} == set(data_rows[1:])


async def test_data_rows_are_deleted_from_a_list(
    dataset: AsyncDataset, data_rows: list[AsyncDataRow]
) -> None:
    await AsyncDataRow.bulk_delete(data_rows[:2])
    assert [row async for row in dataset.data_rows()] == data_rows[2:]


async def test_data_rows_are_deleted_from_a_collection(dataset: AsyncDataset, sent: list[Any]) -> None:
    task = await dataset.create_data_rows({"row_data": "t"} for _ in range(1100))
    await task.wait_till_done()
    await AsyncDataRow.bulk_delete(dataset.data_rows())
    assert await dataset.data_rows().get_one() is None
    chunks = [body["variables"]["ids"] for body in sent if "deleteDataRows" in body["query"]]
    assert [len(ids) for ids in chunks] == [500, 500, 100]


async def test_deleting_an_empty_list_sends_nothing(sent: list[Any]) -> None:
    await AsyncDataRow.bulk_delete([])
    assert sent == []


async def test_delete_rejects_single_objects_and_text(data_row: AsyncDataRow, sent: list[Any]) -> None:
    for one in ("", "abc", b"", data_row):
        with pytest.raises(InvalidQueryError, match="takes a list of DataRow objects"):
            await AsyncDataRow.bulk_delete(one)  # type: ignore
    assert sent == []


async def test_row_data_that_looks_like_a_path_or_a_url_is_not_stored_as_text(
    client: AsyncClient, data_row: AsyncDataRow, tmp_path: Path
) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"png")
    for wrong in ("/no/such.png", "htp://example.com/a.png", str(tmp_path), str(file), file):
        with pytest.raises(InvalidQueryError, match=r"^DataRow\.update: ") as caught:
            await data_row.update(row_data=wrong)  # type: ignore
        assert caught.value.hint
    assert (await client.get_data_row(data_row.uid)).row_data == "text 0"
    await data_row.update(row_data=RawText("/no/such.png"))
    assert (await client.get_data_row(data_row.uid)).row_data == "/no/such.png"


async def test_deleted_data_rows_do_not_prevent_other_deletions(
    dataset: AsyncDataset, data_rows: list[AsyncDataRow]
) -> None:
    await data_rows[1].delete()
    with pytest.raises(ResourceNotFoundError):
        await data_rows[1].delete()
    await AsyncDataRow.bulk_delete(data_rows)
    assert await dataset.data_rows().get_one() is None


async def test_only_data_rows_are_deleted(
    dataset: AsyncDataset, data_rows: list[AsyncDataRow], sent: list[Any]
) -> None:
    with pytest.raises(InvalidQueryError, match="nothing was deleted"):
        await AsyncDataRow.bulk_delete([data_rows[0], dataset])  # type: ignore[list-item]
    with pytest.raises(InvalidQueryError, match="nothing was deleted"):
        await AsyncDataRow.bulk_delete([data_rows[0], "an id"])  # type: ignore[list-item]
    assert sent == []
