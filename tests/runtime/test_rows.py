"""Validation of the rows of a bulk creation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import AsyncDataRow, DataRow, GlobalKey, Project, UniqueId
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen._runtime.uploads.rows import Block, RowReader
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

URL = "https://example.com/a.png"


def read(*items: Any, upsert: bool = False) -> Block:
    reader = RowReader("d1", upsert=upsert)
    for item in items:
        reader.add(item)
    return reader.take()


def payload_of(item: Any) -> dict[str, Any]:
    (payload,) = read(item).payloads
    assert payload.pop("dataset_id") == "d1"
    return payload


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a b.png"
    path.write_bytes(b"png")
    return path


@pytest.mark.parametrize(
    "row_data",
    [URL, "gs://bucket/a.png", "some text", "two\nlines", 5000 * "x", {"type": "html"}],
)
def test_row_data_is_a_url_text_or_an_object(row_data: object) -> None:
    assert payload_of({"row_data": row_data}) == {"row_data": row_data}
    assert read({"row_data": row_data}).files == []


@pytest.mark.parametrize("kind", [str, Path])
def test_a_path_is_a_file_with_its_external_id(picture: Path, kind: Any) -> None:
    block = read(kind(picture))
    ((payload, path, _),) = block.files
    assert payload is block.payloads[0]
    assert payload["external_id"] == str(picture)
    assert path == picture


@pytest.mark.parametrize("kind", [str, Path])
def test_row_data_may_be_a_local_path(picture: Path, kind: Any) -> None:
    ((payload, path, _),) = read({"row_data": kind(picture), "external_id": "e"}).files
    assert payload["external_id"] == "e"
    assert path == picture


@pytest.mark.parametrize(
    "line", ['{"row_data": "t", "global_key": "k"}\n', b'  {"row_data": "t", "global_key": "k"}']
)
def test_a_line_of_json_is_a_row(line: Any) -> None:
    assert payload_of(line) == {"row_data": "t", "global_key": "k"}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_line_may_name_a_file(picture: Path, end: str) -> None:
    ((payload, path, _),) = read(f"{picture}{end}").files
    assert (payload["external_id"], path) == (str(picture), picture)


@pytest.mark.parametrize("entity", [DataRow, AsyncDataRow])
def test_fields_are_good_keys(entity: Any) -> None:
    item = {
        entity.row_data: URL,
        entity.global_key: "k",
        entity.metadata_fields: [{"schemaId": "s", "value": 1}],
    }
    assert payload_of(item) == {
        "row_data": URL,
        "global_key": "k",
        "metadata_fields": [{"schemaId": "s", "value": 1}],
    }


def test_a_field_is_given_once() -> None:
    with pytest.raises(InvalidQueryError, match="row 0: row_data is given twice"):
        read({"row_data": "t", DataRow.row_data: "u"})


def test_none_is_an_absent_value() -> None:
    assert payload_of({"row_data": URL, "external_id": None}) == {"row_data": URL}


def test_metadata_may_be_in_both_spellings() -> None:
    fields = [{"schema_id": "a", "value": 1}, {"schemaId": "b", "value": None}]
    found = payload_of({"row_data": URL, "metadata_fields": fields})["metadata_fields"]
    assert found == [{"schemaId": "a", "value": 1}, {"schemaId": "b", "value": None}]


def test_blocks_hold_a_bounded_number_of_rows() -> None:
    reader = RowReader("d1", tuning=Tuning(upload_block_rows=10))
    full = [reader.add({"row_data": URL}) for _ in range(10)]
    assert full.index(True) == 9
    assert (reader.take().first, reader.take().first) == (0, 10)


def test_blocks_hold_a_bounded_amount_of_text() -> None:
    reader = RowReader("d1", tuning=Tuning(upload_block_characters=100))
    assert not reader.add({"row_data": "x" * (99)})
    assert reader.add({"row_data": "x"})
    reader.take()
    assert not reader.add({"row_data": "x"})


def test_the_rows_of_the_caller_are_not_changed(picture: Path) -> None:
    item = {"row_data": picture, "metadata_fields": [{"schema_id": "a", "value": 1}], "external_id": None}
    before = {**item}
    read(item)
    assert item == before


def test_rows_that_would_be_created_again_are_counted() -> None:
    reader = RowReader("d1", upsert=True)
    for item in (
        {"row_data": "t"},
        {"row_data": "t", "global_key": "k"},
        {"key": GlobalKey("k"), "external_id": "e"},
        {"row_data": "t", "external_id": "e"},
    ):
        reader.add(item)
    assert reader.keyless == 2


def test_an_upsert_has_the_key_of_the_data_row() -> None:
    rows = read(
        {"key": UniqueId("u"), "external_id": "e"},
        {"key": GlobalKey("g"), "row_data": URL},
        {"row_data": "new"},
        upsert=True,
    ).rows
    assert [row["id"] for row in rows] == [
        {"type": "ID", "value": "u"},
        {"type": "GKEY", "value": "g"},
        {"type": "AUTO", "value": ""},
    ]
    assert rows[0]["payload"] == {"external_id": "e", "dataset_id": "d1"}


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ({"key": "k", "row_data": "t"}, "key must be UniqueId or GlobalKey, not str"),
        ({"key": GlobalKey("k")}, "says nothing that could be changed"),
        ({"key": GlobalKey("k"), "row_data": ""}, "row_data is missing"),
        ({"external_id": "e"}, "row_data is missing"),
    ],
)
def test_a_bad_upsert_names_its_index(bad: Any, message: str) -> None:
    with pytest.raises(InvalidQueryError, match=f"row 1: {message}"):
        read({"row_data": "t"}, bad, upsert=True)


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ({}, "row_data is missing"),
        ({"row_data": ""}, "row_data is missing"),
        ({"row_data": None}, "row_data is missing"),
        ({"row_data": "s3://bucket/key"}, "is not a URL of http"),
        ({"row_data": Path("/no/such/file")}, "there is no file /no/such/file"),
        ("/no/such/file", "there is no file /no/such/file"),
        ("some text", "there is no file some text"),
        (Path("/no/such/file"), "there is no file"),
        ({"row_data": "/no/such/file"}, "there is no file /no/such/file"),
        (7, "must be a dict or the path of a file, not int"),
        (None, "must be a dict or the path of a file, not NoneType"),
        ({"row_data": URL, "external_id": 7}, "external_id must be str, not int"),
        ({"row_data": URL, "global_key": 7}, "global_key must be str, not int"),
        ({"row_data": URL, "global_key": ""}, "must have 1 to 200 characters"),
        ({"row_data": URL, "global_key": " k"}, "no spaces around it"),
        ({"row_data": URL, "global_key": 201 * "k"}, "must have 1 to 200 characters"),
        ({"row_data": URL, "metadata_fields": [7]}, "a metadata field must be a dict"),
        ({"row_data": URL, "metadata_fields": [{"value": 1}]}, "needs schema_id and value"),
        ({"row_data": URL, "metadata_fields": [{"schema_id": "s"}]}, "needs schema_id and value"),
        ({"row_data": URL, "metadata_fields": [{"schema_id": "", "value": 1}]}, "needs schema_id and value"),
        ({"row_data": URL, "metadata_fields": 7}, "metadata_fields must be a list"),
        ({"row_data": 7}, "row_data must be a URL, a path, text or a dict, not int"),
        ({"row_data": {}}, "row_data is missing"),
        ("{7}", "is not a line of JSON"),
        ({"row_data": URL, "attachments": {}}, "attachments must be a list, not dict"),
        ({"row_data": URL, "attachments": [{"type": "IMAGE"}]}, "an attachment needs a type and a value"),
        ({"row_data": URL, "attachments": [{"type": "PNG", "value": "u"}]}, "an attachment needs a type"),
        (
            {"row_data": URL, "metadata_fields": {"schema_id": "s", "value": 1}},
            "metadata_fields must be a list",
        ),
    ],
)
def test_a_bad_row_names_its_index(bad: object, message: str) -> None:
    with pytest.raises(InvalidQueryError, match=message) as caught:
        read({"row_data": URL}, bad)
    assert caught.value.message.startswith("row 1: ")


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("external_idd", "Did you mean external_id?"),
        ("zzz", "A row has row_data, "),
        (Project.name, "A row has"),
        (7, ""),
        ("key", "use upsert_data_rows"),
    ],
)
def test_an_unknown_field_is_an_invalid_attribute(key: object, hint: str) -> None:
    with pytest.raises(InvalidAttributeError, match="row 0: a data row has no field") as caught:
        read({"row_data": URL, key: "x"})
    assert hint in str(caught.value)


def test_a_row_of_a_chunk_is_a_specification() -> None:
    text = read({"row_data": URL}, {"row_data": "t"}).encoded()
    assert json.loads(b"[" + text + b"]") == [
        {"id": {"type": "AUTO", "value": ""}, "payload": {"row_data": data, "dataset_id": "d1"}}
        for data in (URL, "t")
    ]


@pytest.mark.parametrize(
    ("bad", "place"),
    [(object(), "x"), (float("nan"), "x"), ({"deep": [float("inf")]}, r"x\.deep\[0\]"), ("\ud800", "x")],
)
def test_an_unrepresentable_value_is_reported_with_its_row_and_path(bad: Any, place: str) -> None:
    with pytest.raises(InvalidQueryError, match=f"row 1: row_data.{place} "):
        read({"row_data": "NaN and Infinity"}, {"row_data": {"x": bad}})


@pytest.mark.parametrize("name", ["row_data", "external_id", "global_key"])
def test_text_that_is_not_unicode_names_its_row_and_field(name: str) -> None:
    block = read({"row_data": "t"}, {"row_data": "t", name: "half \udc80"})
    with pytest.raises(InvalidQueryError, match=f"row 1: {name} has half a surrogate pair at 5"):
        block.encoded()


def test_words_are_no_numbers() -> None:
    assert b"NaN and Infinity" in read({"row_data": "NaN and Infinity"}).encoded()
