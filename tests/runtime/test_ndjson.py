"""Annotations as NDJSON, and lines split from chunks."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any
from uuid import UUID

import numpy as np
import pytest

from labelbox_gen._runtime.imports.ndjson import NdjsonWriter, percent
from labelbox_gen._runtime.imports.positions import ImportPlaces
from labelbox_gen._runtime.tasks.polling import poll_seconds
from labelbox_gen._runtime.tuning import Tuning
from labelbox_gen._runtime.values.untyped_json import Lines
from labelbox_gen.exceptions import InvalidQueryError

ROW = {"name": "digit", "answer": {"name": "7"}, "dataRow": {"globalKey": "k"}}


def ndjson(annotations: list[Any], name: str = "project/import") -> bytes:
    file = BytesIO()
    writer = NdjsonWriter(file, name)
    for annotation in annotations:
        writer.add(annotation)
    writer.end()
    assert writer.count == len(annotations)
    return file.getvalue()


def test_each_annotation_is_a_line_with_a_uuid() -> None:
    lines = [json.loads(line) for line in ndjson([ROW, {**ROW, "uuid": "mine"}]).splitlines()]
    assert UUID(lines[0].pop("uuid"))
    assert lines == [ROW, {**ROW, "uuid": "mine"}]


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ("text", "must be a dict, not str"),
        ({}, "dataRow must name its data row"),
        ({"dataRow": None}, "dataRow must name its data row"),
        ({"dataRow": {}}, "dataRow must name its data row"),
        ({"dataRow": {"id": "a", "globalKey": "b"}}, "dataRow must name its data row"),
    ],
)
def test_a_bad_annotation_names_its_index(bad: Any, message: str) -> None:
    with pytest.raises(InvalidQueryError, match=f"annotation 1: {message}"):
        ndjson([ROW, bad])


@pytest.mark.parametrize("value", [object(), float("nan"), "\ud800", b"\xff"])
def test_an_unrepresentable_annotation_is_reported_with_its_index(value: Any) -> None:
    with pytest.raises(InvalidQueryError, match=r"annotation 1\.answer\[1\] "):
        ndjson([ROW, {**ROW, "answer": [0, value]}])


def test_the_same_annotations_are_the_same_bytes_in_every_run() -> None:
    first = ndjson([ROW, ROW, {**ROW, "answer": {"name": "8"}}])
    assert ndjson([ROW, ROW, {**ROW, "answer": {"name": "8"}}]) == first
    uuids = {json.loads(line)["uuid"] for line in first.splitlines()}
    others = {json.loads(line)["uuid"] for line in ndjson([ROW, ROW, ROW], "project/other").splitlines()}
    assert len(uuids | others) == 6


def test_annotations_may_hold_values_of_other_libraries() -> None:
    box = {"top": np.int64(1), "left": np.float32(0.5), "points": np.zeros(2), "more": (n for n in range(2))}
    line = json.loads(ndjson([{**ROW, "uuid": UUID(int=1), "bbox": box}]))
    assert line["bbox"] == {"top": 1, "left": 0.5, "points": [0.0, 0.0], "more": [0, 1]}
    assert line["uuid"] == str(UUID(int=1))


def test_an_empty_import_is_rejected() -> None:
    with pytest.raises(InvalidQueryError, match="no annotations"):
        ndjson([])


def test_a_status_finds_its_annotation() -> None:
    places = ImportPlaces()
    for line in (b'{"uuid":"a"}', b'{"uuid":"b"}', b'{"uuid":"a"}', b"no JSON", b'{"name":"c"}', b"[]"):
        places.note(line)
    assert [places.take(uuid) for uuid in ("b", "a", "a", "a", None, None, "z")] == [
        1,
        0,
        2,
        None,
        3,
        4,
        None,
    ]
    assert places.has(None)
    assert not places.has("a")
    (left,) = places.unknown()
    assert (left["index"], left["uuid"], left["status"]) == (5, None, "UNKNOWN")


@pytest.mark.parametrize(
    ("chunks", "lines", "rest"),
    [
        ([b"a\nb\n"], [b"a", b"b"], b""),
        ([b"a\nb"], [b"a"], b"b"),
        ([b"a", b"b", b"\n"], [b"ab"], b""),
        ([b"a", b"b\nc", b"d", b"", b"e\n\nf"], [b"ab", b"cde", b""], b"f"),
        ([b"\n", b"\n a\n", b" "], [b"", b"", b" a"], b" "),
        ([b""], [], b""),
        ([], [], b""),
    ],
)
def test_lines_are_complete_for_any_chunks(chunks: list[bytes], lines: list[bytes], rest: bytes) -> None:
    cut = Lines()
    assert [line for chunk in chunks for line in cut.feed(chunk)] == lines
    assert cut.end() == rest
    assert cut.end() == b""


@pytest.mark.parametrize(
    ("text", "number"), [("45%", 45), ("45", 45), ("99.9 %", 99), (None, 0), ("", 0), ("soon", 0)]
)
def test_progress_is_a_number(text: str | None, number: int) -> None:
    assert percent(text) == number


@pytest.mark.parametrize(("elapsed", "pause"), [(0, 0.05), (0.5, 0.05), (10, 1), (20, 2), (3600, 2)])
def test_polls_become_less_frequent(elapsed: float, pause: float) -> None:
    assert poll_seconds(elapsed, Tuning()) == pytest.approx(pause)
