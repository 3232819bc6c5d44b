"""Uploads, and the signed URLs that read them."""

from __future__ import annotations

import secrets
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from labelbox_gen.server.files.link import Link

CONTENT = secrets.token_bytes(3_000_000)


def test_an_upload_is_downloaded_unchanged_without_credentials(pipeline: Any) -> None:
    answer = httpx.get(pipeline.upload(CONTENT, "a b.png", "image/png"))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png")
    assert answer.content == CONTENT


@pytest.mark.parametrize(
    ("name", "kind", "shown", "served"),
    [
        ("application/json", "json_import.json", "json_import.json", "application/json"),
        ("../../etc/x.png", None, "x.png", "image/png"),
        ("1", None, "1", "application/octet-stream"),
        ("üñ.txt", "text/plain; charset=utf-8", "üñ.txt", "text/plain; charset=utf-8"),
    ],
)
def test_file_names_and_content_types_are_normalized(
    pipeline: Any, name: str, kind: str | None, shown: str, served: str
) -> None:
    document = "mutation($file: Upload!){uploadFile(file: $file contentLength: 0){url filename}}"
    file = pipeline.send(document, b"{}", name, kind)["data"]["uploadFile"]
    assert file["filename"] == shown
    assert httpx.get(file["url"]).headers["content-type"] == served


@pytest.mark.parametrize(
    ("header", "status", "content", "content_range"),
    [
        ("bytes=2-4", 206, b"234", "bytes 2-4/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-2", 206, b"89", "bytes 8-9/10"),
        ("bytes=5-100", 206, b"56789", "bytes 5-9/10"),
        ("bytes=10-", 416, b"", "bytes */10"),
        ("bytes=-0", 416, b"", "bytes */10"),
        ("bytes=4-2", 200, b"0123456789", None),
        ("bytes=0-1,3-4", 200, b"0123456789", None),
        ("pages=1-2", 200, b"0123456789", None),
    ],
)
def test_range_requests(
    pipeline: Any, header: str, status: int, content: bytes, content_range: str | None
) -> None:
    answer = httpx.get(pipeline.upload(b"0123456789"), headers={"range": header})
    assert (answer.status_code, answer.content) == (status, content)
    assert answer.headers.get("content-range") == content_range


def test_head_returns_the_length(pipeline: Any) -> None:
    answer = httpx.head(pipeline.upload(b"0123456789"))
    assert (answer.status_code, answer.content, answer.headers["content-length"]) == (200, b"", "10")


def test_empty_files_are_supported(pipeline: Any) -> None:
    assert httpx.get(pipeline.upload(b"")).content == b""


def test_a_wrong_signature_is_refused(pipeline: Any) -> None:
    url = pipeline.upload(b"secret")
    for wrong in (url[:-1] + ("0" if url[-1] != "0" else "1"), url.split("?")[0], f"{url}&window=0-1"):
        answer = httpx.get(wrong)
        assert answer.status_code == 403
        assert "signature" in answer.json()["message"]


def test_an_expired_link_is_refused(server: Any, pipeline: Any) -> None:
    id = urlsplit(pipeline.upload(b"x")).path.split("/")[2]
    place = Link(id, expires=1_700_000_000).place(server._backend.files.secret, "x")
    answer = httpx.get(server.app_url + place)
    assert (answer.status_code, answer.json()["message"]) == (403, "This URL has expired; ask for it again")


def test_an_unknown_file_is_not_found(server: Any) -> None:
    answer = httpx.get(f"{server.app_url}/files/c{'0' * 24}/x?signature=x")
    assert answer.status_code == 404
    assert answer.json()["message"]


def test_a_refused_upload_leaves_no_file(server: Any, pipeline: Any) -> None:
    folder = server._backend.settings.data / "files"
    before = sorted(folder.rglob("*"))
    document = """mutation($file: Upload!) { createLabelImport(data: {
        projectId: "x", name: "y", filePayload: {file: $file, contentLength: 0}}) { id } }"""
    assert pipeline.send(document, b"x" * 2_000_000, "f", None)["errors"]
    assert [path for path in sorted(folder.rglob("*")) if path.is_file()] == [
        path for path in before if path.is_file()
    ]
