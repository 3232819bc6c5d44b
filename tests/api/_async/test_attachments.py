"""Attachments of data rows."""

from __future__ import annotations

import pytest

from labelbox_gen import AsyncClient, AsyncDataRow, AsyncDataset, AttachmentType, GlobalKey
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, ResourceNotFoundError

URL = "https://example.com/a.png"


async def _names(row: AsyncDataRow) -> list[str | None]:
    return [each.attachment_name async for each in row.attachments()]


async def test_attachments_are_created_changed_and_deleted(data_rows: list[AsyncDataRow]) -> None:
    row = data_rows[0]
    first = await row.create_attachment("RAW_TEXT", "a note", "note")
    second = await row.create_attachment(AttachmentType.IMAGE, URL)
    assert (first.attachment_type, first.attachment_value, first.attachment_name) == (
        "RAW_TEXT",
        "a note",
        "note",
    )
    assert [each.uid async for each in row.attachments()] == [first.uid, second.uid]
    assert await _names(row) == ["note", None]
    await second.update(name="picture")
    assert (second.attachment_name, second.attachment_value) == ("picture", URL)
    await first.update("text", AttachmentType.TEXT_URL, "https://example.com/a.txt")
    found = await row.attachments().get_one()
    assert found is not None
    assert (found.attachment_name, found.attachment_type) == ("text", AttachmentType.TEXT_URL)
    assert found.attachment_value == "https://example.com/a.txt"
    await first.delete()
    assert await _names(row) == ["picture"]
    with pytest.raises(ResourceNotFoundError):
        await first.delete()
    with pytest.raises(ResourceNotFoundError):
        await first.update(name="gone")


async def test_uploaded_files_are_attachments(client: AsyncClient, data_rows: list[AsyncDataRow]) -> None:
    attachment = await data_rows[0].create_attachment("TEXT_URL", await client.upload_data(b"words", "a.txt"))
    assert await client.download(attachment.attachment_value or "") == b"words"
    await attachment.update(value=await client.upload_data(b"more", "b.txt"))
    assert await client.download(attachment.attachment_value or "") == b"more"


async def test_upserts_replace_attachments(dataset: AsyncDataset, data_rows: list[AsyncDataRow]) -> None:
    row = data_rows[0]
    for name in "cab":
        await row.create_attachment("RAW_TEXT", "text", name)
    assert await _names(row) == ["c", "a", "b"]
    given = [{"type": "RAW_TEXT", "value": "t", "name": f"n{place}"} for place in (3, 1, 2)]
    await (await dataset.upsert_data_rows([{"key": GlobalKey("g0"), "attachments": given}])).wait_till_done()
    assert await _names(row) == ["n3", "n1", "n2"]
    await (await dataset.upsert_data_rows([{"key": GlobalKey("g0"), "external_id": "e"}])).wait_till_done()
    assert await _names(row) == ["n3", "n1", "n2"]


async def test_bad_attachments(data_rows: list[AsyncDataRow]) -> None:
    row = data_rows[0]
    with pytest.raises(InvalidQueryError, match="attachment_type must be one of AUDIO"):
        await row.create_attachment("PICTURE", URL)
    with pytest.raises(InvalidQueryError, match="must be a URL"):
        await row.create_attachment("IMAGE", "not a url")
    with pytest.raises(InvalidQueryError, match="needs a type and a value"):
        await row.create_attachment("RAW_TEXT", "")
    with pytest.raises(InvalidQueryError, match="attachment_name must be str"):
        await row.create_attachment("RAW_TEXT", "text", 3)  # type: ignore[arg-type]
    attachment = await row.create_attachment("RAW_TEXT", "text")
    with pytest.raises(InvalidQueryError, match="at least one field: name, type, value"):
        await attachment.update()
    with pytest.raises(InvalidQueryError, match="type must be one of"):
        await attachment.update(type="PICTURE")
    with pytest.raises(InvalidAttributeError, match="'nam'"):
        await attachment.update(nam="x")  # type: ignore[call-arg]
    assert await _names(row) == [None]
