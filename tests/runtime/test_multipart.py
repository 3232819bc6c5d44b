"""Multipart bodies."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import MediaType, Upload
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.http.multipart import opened
from labelbox_gen.exceptions import InvalidQueryError

OPERATION = Operation(name="UploadFile", kind="mutation", document="mutation UploadFile { x }")


def fields_of(variables: dict[str, object]) -> tuple[Any, Any, Any]:
    """The operations, the map and the files of a multipart body."""
    with opened(OPERATION, variables) as body:
        data = body.arguments["data"]
        return json.loads(data["operations"]), json.loads(data["map"]), body.arguments["files"]


def test_without_files_it_is_json() -> None:
    variables = {"id": "x", "at": datetime(2024, 1, 31, tzinfo=timezone.utc), "kind": MediaType.IMAGE}
    with opened(OPERATION, variables) as body:
        assert json.loads(body.arguments["content"]) == {
            "query": OPERATION.document,
            "variables": {"id": "x", "at": "2024-01-31T00:00:00Z", "kind": "IMAGE"},
        }
        assert body.headers == {"Content-Type": "application/json"}


def test_files_travel_beside_the_json() -> None:
    operations, places, files = fields_of(
        {"file": Upload(b"1", "a"), "data": {"n": 1, "file": Upload(b"2", "b", "text/plain")}}
    )
    assert operations["variables"] == {"file": None, "data": {"n": 1, "file": None}}
    assert places == {"1": ["variables.file"], "2": ["variables.data.file"]}
    assert files == {"1": ("a", b"1", "application/octet-stream"), "2": ("b", b"2", "text/plain")}


@pytest.mark.parametrize("many", [list, tuple])
def test_a_list_may_hold_files(many: Any) -> None:
    operations, places, files = fields_of({"files": many([Upload(b"1", "a"), {"x": Upload(b"2", "b")}])})
    assert operations["variables"] == {"files": [None, {"x": None}]}
    assert places == {"1": ["variables.files.0"], "2": ["variables.files.1.x"]}
    assert [name for name, _, _ in files.values()] == ["a", "b"]


def test_a_path_is_open_as_long_as_the_request_takes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    with opened(OPERATION, {"file": Upload(path, "a.txt")}) as body:
        file = body.arguments["files"]["1"][1]
        assert file.read() == b"content"
    assert file.closed


def test_each_attempt_sends_a_file_from_its_start() -> None:
    file = BytesIO(b"content")
    for _ in range(2):
        with opened(OPERATION, {"file": Upload(file, "a.txt")}) as body:
            assert body.arguments["files"]["1"][1].read() == b"content"
    assert not file.closed


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(InvalidQueryError, match=r"cannot read .*gone\.txt"),
        opened(OPERATION, {"file": Upload(tmp_path / "gone.txt", "gone.txt")}),
    ):
        pass


def test_variables_that_are_not_json_name_the_operation() -> None:
    with (
        pytest.raises(InvalidQueryError, match="not JSON") as caught,
        opened(OPERATION, {"x": object()}),
    ):
        pass
    assert caught.value.operation == "UploadFile"
