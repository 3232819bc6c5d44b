# Written by `make codegen` from tests/api/_async/test_arguments.py. DO NOT EDIT.
"""Invalid arguments of client methods raise a LabelboxError before a request is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client
from labelbox_gen.exceptions import InvalidArgumentError, InvalidQueryError, LabelboxError

QUERY = "query Q { user { id } }"
ITSELF: dict[str, Any] = {}
ITSELF["a"] = ITSELF


@pytest.mark.parametrize("query", [5, b"{ user { id } }", ["{ user { id } }"], {}])
def test_a_document_must_be_text(client: Client, query: Any, sent: list[Any]) -> None:
    with pytest.raises(InvalidArgumentError, match="query must be text"):
        client.execute(query)
    assert sent == []


@pytest.mark.parametrize("params", [[1], "a", 5, {1: 2}, ITSELF, {"a": object()}, {"a": float("nan")}])
def test_params_must_be_json(client: Client, params: Any, sent: list[Any]) -> None:
    with pytest.raises(InvalidQueryError):
        client.execute(QUERY, params)
    assert sent == []


@pytest.mark.parametrize("timeout", [0, -1, "5", float("nan"), True, [1]])
def test_a_timeout_must_be_a_positive_number(client: Client, timeout: Any, sent: list[Any]) -> None:
    with pytest.raises(InvalidQueryError, match="timeout must be a"):
        client.execute(QUERY, timeout=timeout)
    assert sent == []


@pytest.mark.parametrize("timeout", [float("inf"), 1e300, 10])
def test_a_timeout_may_be_long(client: Client, timeout: float) -> None:
    assert (client.execute(QUERY, timeout=timeout))["user"]["id"]


@pytest.mark.parametrize("content", ["text", None, 5, [1]])
def test_only_bytes_are_uploaded(client: Client, content: Any, sent: list[Any]) -> None:
    with pytest.raises(InvalidArgumentError, match="content must be bytes"):
        client.upload_data(content)
    assert sent == []


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_bytes_are_uploaded(client: Client, kind: Any) -> None:
    assert client.download(client.upload_data(kind(b"abc"))) == b"abc"


@pytest.mark.parametrize("named", [{"filename": 5}, {"filename": "a\ud800"}, {"content_type": "a/b\r\nX: y"}])
def test_names_must_fit_into_a_header(client: Client, named: Any, sent: list[Any]) -> None:
    with pytest.raises(InvalidQueryError):
        client.upload_data(b"a", **named)
    assert sent == []


@pytest.mark.parametrize("path", [None, 5, "", "a\0b", "nothing-here.txt", "a\udcff.txt"])
def test_a_file_must_be_one(client: Client, path: Any) -> None:
    with pytest.raises(LabelboxError):
        client.upload_file(path)


def test_folders_are_rejected_as_files(client: Client, tmp_path: Path) -> None:
    with pytest.raises(InvalidQueryError, match="not a regular file"):
        client.upload_file(tmp_path)


@pytest.mark.parametrize(
    "url", [None, 5, b"http://a/b", "", "text", "gs://a/b", "http://h:99999/", "http://a..b/", "http://[::1"]
)
def test_a_url_must_be_one(client: Client, url: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        client.download(url)
