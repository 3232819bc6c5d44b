"""The rows of a bulk creation: what is a row, and what every error says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import AsyncDataRow, DataRow, Project
from labelbox_gen._runtime.rows import encoded, read_rows
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

URL = "https://example.com/a.png"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a b.png"
    path.write_bytes(b"png")
    return path


@pytest.mark.parametrize(
    "row_data",
    [URL, "gs://bucket/a.png", "some text", "two\nlines", 5000 * "x", {"type": "html"}, "/no/such/file"],
)
def test_row_data_is_a_url_text_or_an_object(row_data: object) -> None:
    (row,) = read_rows([{"row_data": row_data}])
    assert row.payload == {"row_data": row_data}
    assert row.file is None


@pytest.mark.parametrize("kind", [str, Path])
def test_a_path_is_a_file_with_its_external_id(picture: Path, kind: Any) -> None:
    (row,) = read_rows([kind(picture)])
    assert row.payload == {"external_id": str(picture)}
    assert row.file is not None
    assert (row.file.content, row.file.filename, row.file.content_type) == (picture, "a b.png", "image/png")


@pytest.mark.parametrize("kind", [str, Path])
def test_row_data_may_be_a_local_path(picture: Path, kind: Any) -> None:
    (row,) = read_rows([{"row_data": kind(picture), "external_id": "e"}])
    assert row.payload["external_id"] == "e"
    assert row.file is not None
    assert row.file.content == picture


@pytest.mark.parametrize("entity", [DataRow, AsyncDataRow])
def test_fields_are_good_keys(entity: Any) -> None:
    item = {
        entity.row_data: URL,
        entity.global_key: "k",
        entity.metadata_fields: [{"schemaId": "s", "value": 1}],
    }
    (row,) = read_rows([item])
    assert row.payload == {
        "row_data": URL,
        "global_key": "k",
        "metadata_fields": [{"schemaId": "s", "value": 1}],
    }


def test_none_is_nothing() -> None:
    (row,) = read_rows([{"row_data": URL, "external_id": None}])
    assert row.payload == {"row_data": URL}


def test_metadata_may_be_in_both_spellings() -> None:
    fields = [{"schema_id": "a", "value": 1}, {"schemaId": "b", "value": None}]
    (row,) = read_rows([{"row_data": URL, "metadata_fields": fields}])
    assert row.payload["metadata_fields"] == [{"schemaId": "a", "value": 1}, {"schemaId": "b", "value": None}]


def test_rows_are_read_as_they_come() -> None:
    def endless() -> Any:
        while True:
            yield {"row_data": URL}

    rows = read_rows(endless())
    assert [next(rows).index for _ in range(3)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ({}, "row_data is missing"),
        ({"row_data": ""}, "row_data is missing"),
        ({"row_data": None}, "row_data is missing"),
        ({"row_data": "s3://bucket/key"}, "is not a URL of http"),
        ({"row_data": Path("/no/such/file")}, "there is no file /no/such/file"),
        ("/no/such/file", "there is no file /no/such/file"),
        (URL, "there is no file https:"),
        (Path("/no/such/file"), "there is no file"),
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
        ({"row_data": URL, "metadata_fields": 7}, "metadata_fields must be a list"),
        (
            {"row_data": URL, "metadata_fields": {"schema_id": "s", "value": 1}},
            "metadata_fields must be a list",
        ),
    ],
)
def test_a_bad_row_names_its_index(bad: object, message: str) -> None:
    with pytest.raises(InvalidQueryError, match=message) as caught:
        list(read_rows([{"row_data": URL}, bad]))
    assert caught.value.message.startswith("row 1: ")


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("external_idd", "Did you mean external_id?"),
        ("zzz", "A row has row_data, "),
        (Project.name, "A row has"),
        (7, ""),
    ],
)
def test_an_unknown_field_is_an_invalid_attribute(key: object, hint: str) -> None:
    with pytest.raises(InvalidAttributeError, match="row 0: a data row has no field") as caught:
        list(read_rows([{"row_data": URL, key: "x"}]))
    assert hint in str(caught.value)


@pytest.mark.parametrize("items", ["path.png", b"bytes", {"row_data": URL}])
def test_one_row_is_no_list_of_rows(items: Any) -> None:
    with pytest.raises(InvalidQueryError, match="items must be a list of rows"):
        list(read_rows(items))


def test_a_row_of_a_chunk_is_a_specification() -> None:
    (row,) = read_rows([{"row_data": URL}])
    assert json.loads(encoded(row, "d1")) == {
        "id": {"type": "AUTO", "value": ""},
        "payload": {"row_data": URL, "dataset_id": "d1"},
    }


def test_what_is_not_json_names_its_row() -> None:
    _, row = read_rows([{"row_data": URL}, {"row_data": {"x": object()}}])
    with pytest.raises(InvalidQueryError, match="row 1: is not JSON"):
        encoded(row, "d1")
