# Written by `make codegen` from tests/api/_async/test_attachments.py. DO NOT EDIT.
"""Attachments of data rows."""

from __future__ import annotations

import pytest

from labelbox_gen import AttachmentType, Client, DataRow, Dataset, GlobalKey
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, ResourceNotFoundError

URL = "https://example.com/a.png"


def _names(row: DataRow) -> list[str | None]:
    return [each.attachment_name for each in row.attachments()]


def test_attachments_are_created_changed_and_deleted(data_rows: list[DataRow]) -> None:
    row = data_rows[0]
    first = row.create_attachment("RAW_TEXT", "a note", "note")
    second = row.create_attachment(AttachmentType.IMAGE, URL)
    assert (first.attachment_type, first.attachment_value, first.attachment_name) == (
        "RAW_TEXT",
        "a note",
        "note",
    )
    assert [each.uid for each in row.attachments()] == [first.uid, second.uid]
    assert _names(row) == ["note", None]
    second.update(name="picture")
    assert (second.attachment_name, second.attachment_value) == ("picture", URL)
    first.update("text", AttachmentType.TEXT_URL, "https://example.com/a.txt")
    found = row.attachments().get_one()
    assert found is not None
    assert (found.attachment_name, found.attachment_type) == ("text", AttachmentType.TEXT_URL)
    assert found.attachment_value == "https://example.com/a.txt"
    first.delete()
    assert _names(row) == ["picture"]
    with pytest.raises(ResourceNotFoundError):
        first.delete()
    with pytest.raises(ResourceNotFoundError):
        first.update(name="gone")


def test_uploaded_files_are_attachments(client: Client, data_rows: list[DataRow]) -> None:
    attachment = data_rows[0].create_attachment("TEXT_URL", client.upload_data(b"words", "a.txt"))
    assert client.download(attachment.attachment_value or "") == b"words"
    attachment.update(value=client.upload_data(b"more", "b.txt"))
    assert client.download(attachment.attachment_value or "") == b"more"


def test_upserts_replace_attachments(dataset: Dataset, data_rows: list[DataRow]) -> None:
    row = data_rows[0]
    for name in "cab":
        row.create_attachment("RAW_TEXT", "text", name)
    assert _names(row) == ["c", "a", "b"]
    given = [{"type": "RAW_TEXT", "value": "t", "name": f"n{place}"} for place in (3, 1, 2)]
    (dataset.upsert_data_rows([{"key": GlobalKey("g0"), "attachments": given}])).wait_till_done()
    assert _names(row) == ["n3", "n1", "n2"]
    (dataset.upsert_data_rows([{"key": GlobalKey("g0"), "external_id": "e"}])).wait_till_done()
    assert _names(row) == ["n3", "n1", "n2"]


def test_bad_attachments(data_rows: list[DataRow]) -> None:
    row = data_rows[0]
    with pytest.raises(InvalidQueryError, match="attachment_type must be one of AUDIO"):
        row.create_attachment("PICTURE", URL)
    with pytest.raises(InvalidQueryError, match="must be a URL"):
        row.create_attachment("IMAGE", "not a url")
    with pytest.raises(InvalidQueryError, match="needs a type and a value"):
        row.create_attachment("RAW_TEXT", "")
    with pytest.raises(InvalidQueryError, match="attachment_name must be str"):
        row.create_attachment("RAW_TEXT", "text", 3)  # type: ignore[arg-type]
    attachment = row.create_attachment("RAW_TEXT", "text")
    with pytest.raises(InvalidQueryError, match="at least one field: name, type, value"):
        attachment.update()
    with pytest.raises(InvalidQueryError, match="type must be one of"):
        attachment.update(type="PICTURE")
    with pytest.raises(InvalidAttributeError, match="'nam'"):
        attachment.update(nam="x")  # type: ignore[call-arg]
    assert _names(row) == [None]
