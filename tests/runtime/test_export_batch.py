"""Rows of exports and their offsets."""

from __future__ import annotations

import math

import pytest

from labelbox_gen._runtime.exports.chunk import Batch, interrupted
from labelbox_gen._runtime.exports.files import read_file, total_size
from labelbox_gen._runtime.exports.rows import ExportedRow
from labelbox_gen.exceptions import LabelboxError, NetworkError

LINES = [b'{"a":1}', b"", b'{"b":"\xc3\xa9"}', b"{", b'{"c":NaN}']


def test_each_row_has_the_offset_after_it() -> None:
    batch = Batch(LINES[:3], 100)
    assert list(batch.placed()) == [(LINES[0], 108), (LINES[2], 109 + len(LINES[2]) + 1)]
    assert batch.stop == 109 + len(LINES[2]) + 1
    assert batch.rows == 2
    assert Batch([], 7).stop == 7


def test_rows_that_the_fast_parser_rejects_are_parsed_again() -> None:
    """Parsers differ in the extensions of JSON that they accept."""
    batch = Batch(LINES, 100)
    assert math.isnan(batch.parse(LINES[4])["c"])
    with pytest.raises(LabelboxError, match="the row before byte 122 is not JSON"):
        batch.parse(LINES[3])


def test_a_row_is_parsed_when_it_is_read() -> None:
    row = ExportedRow(b"no JSON", 30)
    assert (row.raw, row.offset) == (b"no JSON", 30)
    with pytest.raises(LabelboxError, match="the row before byte 30 is not JSON"):
        _ = row.json
    assert ExportedRow(b'{"data_row":{"id":"x"}}', 9).data_row.id == "x"


def test_a_file_has_the_byte_that_was_asked_for() -> None:
    part = {"file": "url", "offsets": {"start": 10, "end": 19}}
    file = read_file(part, 12)
    assert (file.url, file.start, file.stop) == ("url", 10, 20)
    assert [file.has(offset) for offset in (9, 10, 19, 20)] == [False, True, True, False]
    for missing in (read_file, lambda part, offset: read_file(None, offset)):
        with pytest.raises(LabelboxError, match="announced byte 20"):
            missing(part, 20)
    assert total_size({"totalSize": "20"}) == 20
    assert total_size(None) == 0


def test_an_interrupted_export_reports_its_offset() -> None:
    error = interrupted("t1", 12, 345, NetworkError("no answer", request_id="r1"))
    assert (error.rows, error.offset, error.request_id) == (12, 345, "r1")
    assert "export t1 broke off after 12 rows, at byte 345: no answer" in str(error)
    assert "ExportTask.get_task(client, 't1').rows(offset=345)" in str(error)
