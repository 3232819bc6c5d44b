"""Byte ranges of files."""

from __future__ import annotations

import pytest

from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.http.byte_ranges import ByteRange, Compressed
from labelbox_gen._runtime.http.retry import Failed, Failure

DOWNLOAD = Operation("download", "query", "", idempotent=True)


def part(start: int, stop: int | None = None, *, ranged: bool = True) -> ByteRange:
    return ByteRange(DOWNLOAD, start, stop, ranged=ranged)


def header(content_range: str | None, **more: str) -> dict[str, str]:
    return ({"Content-Range": content_range} if content_range else {}) | more


@pytest.mark.parametrize(
    ("wanted", "headers"),
    [
        (part(0), {"Range": "bytes=0-"}),
        (part(5), {"Range": "bytes=5-"}),
        (part(0, 8), {"Range": "bytes=0-7"}),
        (part(5, 8, ranged=False), {}),
    ],
)
def test_a_part_is_asked_for(wanted: ByteRange, headers: dict[str, str]) -> None:
    assert wanted.headers == headers


@pytest.mark.parametrize(
    ("start", "stop", "status", "content_range", "sent", "found"),
    [
        (0, None, 206, "bytes 0-9/10", b"0123456789", b"0123456789"),
        (3, 7, 206, "bytes 3-6/10", b"3456", b"3456"),
        (3, 7, 206, None, b"3456", b"3456"),
        (3, 7, 206, "bytes 3-6/*", b"3456", b"3456"),
        (0, None, 200, None, b"0123456789", b"0123456789"),  # does not support ranges
        (3, 7, 200, None, b"0123456789", b"3456"),
        (3, None, 200, None, b"0123456789", b"3456789"),
        (3, 7, 206, "bytes 2-9/10", b"23456789", b"3456"),  # sends more
    ],
)
@pytest.mark.parametrize("size", [1, 3, 100])
def test_the_part_is_cut_out_of_the_answer(
    start: int,
    stop: int | None,
    status: int,
    content_range: str | None,
    sent: bytes,
    found: bytes,
    size: int,
) -> None:
    wanted = part(start, stop)
    wanted.begin(status, header(content_range))
    chunks = [sent[place : place + size] for place in range(0, len(sent), size)]
    assert b"".join(wanted.cut(chunk) for chunk in chunks) == found
    wanted.end()


def test_an_answer_that_goes_on_is_left() -> None:
    wanted = part(3, 7)
    wanted.begin(200, {})
    assert [(wanted.cut(chunk), wanted.is_past) for chunk in (b"0123", b"456", b"789")] == [
        (b"3", False),
        (b"456", False),
        (b"", True),
    ]


@pytest.mark.parametrize(
    ("wanted", "status", "content_range"),
    [
        (part(0, 7), 206, "bytes 0-6/10"),
        (part(0), 206, "bytes 0-9/10"),
        (part(0, 7), 200, None),
        (part(0, 7), 206, None),
    ],
)
def test_an_answer_that_is_too_short_is_known(
    wanted: ByteRange, status: int, content_range: str | None
) -> None:
    wanted.begin(status, header(content_range))
    wanted.cut(b"01234")
    with pytest.raises(Failed, match="bytes of the file did not come") as caught:
        wanted.end()
    assert caught.value.failure is Failure.UNKNOWN


def test_a_file_without_a_size_may_end_anywhere() -> None:
    wanted = part(0)
    wanted.begin(200, {})
    assert wanted.cut(b"01234") == b"01234"
    wanted.end()
    assert not wanted.is_past


def test_an_answer_that_begins_too_late_is_no_answer() -> None:
    with pytest.raises(Failed, match="byte 3 was asked for, but byte 5 came") as caught:
        part(3, 7).begin(206, header("bytes 5-6/10"))
    assert caught.value.failure is Failure.FINAL


@pytest.mark.parametrize(
    ("start", "status", "content_range", "empty"),
    [
        (0, 416, "bytes */0", True),
        (0, 416, None, True),
        (10, 416, "bytes */10", True),
        (5, 416, "bytes */10", False),
        (5, 416, None, False),
        (0, 200, None, False),
    ],
)
def test_a_range_behind_the_end_is_empty(
    start: int, status: int, content_range: str | None, empty: bool
) -> None:
    assert part(start).is_empty(status, header(content_range)) is empty


@pytest.mark.parametrize(
    ("wanted", "status", "content_range", "usable"),
    [
        (part(0), 206, "bytes 0-4/5", True),
        (part(0, 100), 206, "bytes 0-4/5", True),
        (part(0), 200, None, True),
        (part(3, ranged=False), 200, None, True),
        (part(3), 206, "bytes 3-4/5", False),
        (part(0, 3), 206, "bytes 0-2/5", False),
        (part(0), 206, None, False),
    ],
)
def test_a_part_of_what_is_compressed_cannot_be_read(
    wanted: ByteRange, status: int, content_range: str | None, usable: bool
) -> None:
    headers = header(content_range, **{"Content-Encoding": "gzip"})
    if not usable:
        with pytest.raises(Compressed):
            wanted.begin(status, headers)
        return
    wanted.begin(status, headers)
    assert wanted.cut(b"01234567890123456789")
