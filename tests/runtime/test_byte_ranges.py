"""Parts of files."""

from __future__ import annotations

import pytest

from labelbox_gen._runtime.byte_ranges import ByteRange, range_header
from labelbox_gen._runtime.operation import Operation
from labelbox_gen._runtime.retry import Failed, Failure

DOWNLOAD = Operation("download", "query", "", idempotent=True)


@pytest.mark.parametrize(
    ("start", "stop", "header"),
    [(0, None, {}), (5, None, {"Range": "bytes=5-"}), (0, 8, {"Range": "bytes=0-7"})],
)
def test_a_part_is_asked_for(start: int, stop: int | None, header: dict[str, str]) -> None:
    assert range_header(start, stop) == header


@pytest.mark.parametrize(
    ("start", "stop", "status", "content_range", "sent", "found"),
    [
        (0, None, 200, None, b"0123456789", b"0123456789"),
        (3, 7, 206, "bytes 3-6/10", b"3456", b"3456"),
        (3, 7, 206, None, b"3456", b"3456"),
        (3, 7, 200, None, b"0123456789", b"3456"),  # knows no ranges
        (3, None, 200, None, b"0123456789", b"3456789"),
        (3, 7, 206, "bytes 2-9/10", b"23456789", b"3456"),  # sends more
        (3, 7, 206, "bytes 3-4/10", b"34", b"34"),  # sends less
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
    wanted = ByteRange(DOWNLOAD, start, stop, status, content_range)
    chunks = [sent[place : place + size] for place in range(0, len(sent), size)]
    assert b"".join(wanted.cut(chunk) for chunk in chunks) == found


def test_an_answer_that_goes_on_is_left() -> None:
    wanted = ByteRange(DOWNLOAD, 3, 7, 200, None)
    assert [(wanted.cut(chunk), wanted.is_past) for chunk in (b"0123", b"456", b"789")] == [
        (b"3", False),
        (b"456", False),
        (b"", True),
    ]


def test_an_answer_that_begins_too_late_is_no_answer() -> None:
    with pytest.raises(Failed, match="byte 3 was asked for, but byte 5 came") as caught:
        ByteRange(DOWNLOAD, 3, 7, 206, "bytes 5-6/10")
    assert caught.value.failure is Failure.FINAL
