"""Journals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from labelbox_gen._runtime.journal import Journal, SentChunk
from labelbox_gen.exceptions import InvalidQueryError

FACTS = {"dataset_id": "d1", "upsert": False}

LINES: list[dict[str, Any]] = [
    {"file": "digest", "url": "u"},
    {"chunk": "c1", "rows": 5, "uri": "x"},
    {"chunk": "c2", "rows": 9, "uri": "y"},
    {"submit": "m", "rows": 9, "after": "t0"},
    {"submit": "m", "rows": 9, "after": "t1"},
    {"task": "t2"},
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "run.jsonl"
    journal = Journal(path, FACTS)
    for line in LINES:
        journal.note(line)
    journal.close()
    return path


def test_a_journal_is_read_as_it_was_written(path: Path) -> None:
    journal = Journal(path, FACTS)
    assert journal.files == {"digest": "u"}
    assert journal.chunks == [SentChunk(5, "c1", "x"), SentChunk(9, "c2", "y")]
    assert (journal.submissions, journal.task_before, journal.task) == (2, "t0", "t2")
    journal.close()


def test_a_line_that_was_cut_off_is_taken_away(path: Path) -> None:
    whole = path.read_bytes()
    for cut in range(len(whole)):
        path.write_bytes(whole[:cut])
        journal = Journal(path, FACTS)
        journal.note({"task": "t9"})
        journal.close()
        again = Journal(path, FACTS)
        assert again.task == "t9"
        assert len(again.chunks) == whole[:cut].count(b'"chunk"') - (
            b'"chunk"' in whole[:cut].split(b"\n")[-1]
        )
        again.close()


def test_another_upload_needs_another_journal(path: Path) -> None:
    with pytest.raises(
        InvalidQueryError, match="belongs to another upload: its dataset_id is 'd1', not 'd2'"
    ):
        Journal(path, {"dataset_id": "d2", "upsert": False})


def test_any_other_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"row_data": "t"}\n')
    with pytest.raises(InvalidQueryError, match="is not the journal of an upload"):
        Journal(path, FACTS)
    path.write_text("text\n")
    with pytest.raises(InvalidQueryError, match="cannot be read: line 1"):
        Journal(path, FACTS)
    assert path.read_text() == "text\n"


def test_a_journal_serves_one_upload_at_a_time(path: Path) -> None:
    journal = Journal(path, FACTS)
    with pytest.raises(InvalidQueryError, match="is in use by another upload"):
        Journal(path, FACTS)
    journal.close()
    Journal(path, FACTS).close()


def test_a_journal_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidQueryError, match="cannot be opened"):
        Journal(tmp_path / "no" / "folder.jsonl", FACTS)
