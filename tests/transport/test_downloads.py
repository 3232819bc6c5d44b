"""Files whose servers answer in odd ways."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest

from labelbox_gen import Client
from labelbox_gen.exceptions import LabelboxError

from .raw_server import RawServer, Say, http

Start = Callable[..., tuple[RawServer, Client]]

TEXT = b"".join(b"%d\n" % (n * n) for n in range(3000))
ZIPPED = gzip.compress(TEXT)
WHOLE = f"bytes 0-{len(ZIPPED) - 1}/{len(ZIPPED)}"


def ranges(server: RawServer) -> list[str | None]:
    return [seen.headers.get("range") for seen in server.seen]


def test_a_body_that_something_cut_short_is_taken_up_again(raw: Start) -> None:
    """Whole for HTTP, but the range says how long the file is."""
    server, client = raw(
        http(b"01234", "206 Partial Content", Content_Range="bytes 0-9/10"),
        http(b"", "206 Partial Content", Content_Range="bytes 5-9/10"),
        http(b"56789", "206 Partial Content", Content_Range="bytes 5-9/10"),
    )
    assert client.download(f"{server.url}/file") == b"0123456789"
    assert ranges(server) == ["bytes=0-", "bytes=5-", "bytes=5-"]


def test_an_empty_file_has_no_range(raw: Start) -> None:
    server, client = raw(http(b"", "416 Range Not Satisfiable", Content_Range="bytes */0"))
    assert client.download(f"{server.url}/file") == b""


def test_another_range_is_not_taken(raw: Start) -> None:
    server, client = raw(
        Say(http(b"01234", length=10), "close"),
        http(b"789", "206 Partial Content", Content_Range="bytes 7-9/10"),
    )
    with pytest.raises(LabelboxError, match="byte 5 was asked for, but byte 7 came"):
        client.download(f"{server.url}/file")


def test_a_compressed_file_is_unpacked(raw: Start) -> None:
    server, client = raw(
        http(ZIPPED, "206 Partial Content", Content_Range=WHOLE, Content_Encoding="gzip"),
        http(ZIPPED, Content_Encoding="gzip"),
    )
    for _ in range(2):
        assert client.download(f"{server.url}/file") == TEXT


def test_a_compressed_file_that_breaks_off_is_read_from_its_start(raw: Start) -> None:
    """A part of it could not be unpacked."""
    half = len(ZIPPED) // 2
    rest = f"bytes {half}-{len(ZIPPED) - 1}/{len(ZIPPED)}"
    server, client = raw(
        Say(
            http(
                ZIPPED[:half],
                "206 Partial Content",
                length=len(ZIPPED),
                Content_Range=WHOLE,
                Content_Encoding="gzip",
            ),
            "close",
        ),
        Say(http(ZIPPED[half:], "206 Partial Content", Content_Range=rest, Content_Encoding="gzip"), "close"),
        http(ZIPPED, Content_Encoding="gzip"),
    )
    assert client.download(f"{server.url}/file") == TEXT
    first, second, third = ranges(server)
    assert first == "bytes=0-"
    assert (second or "").startswith("bytes=")
    assert third is None
