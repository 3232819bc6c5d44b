"""Journals."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen._runtime.uploads.journal import Journal, SentChunk
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError

FACTS = {"dataset_id": "d1", "upsert": False}

LINES: list[dict[str, Any]] = [
    {"file": "digest", "url": "u"},
    {"chunk": "c1", "rows": 5, "uri": "x"},
    {"chunk": "c2", "rows": 9, "uri": "y"},
    {"submit": "m", "rows": 9, "after": "t0"},
    {"submit": "m", "rows": 9, "after": "t1"},
    {"task": "t2"},
]


HEADER = b'{"journal":"labelbox-gen upload 1","dataset_id":"d1","upsert":false}\n'

#: Files that are not, or no longer, the journal of this upload.
OTHERS = [
    b"text\n",
    b"text without an end",
    b"text\nand a line that was cut",
    b"\n",
    b"\0\0\0",
    b"\xff\xfe",
    b'{"journal":',
    b'{"journal":"labelbox-gen upload 2","dataset_id":"d1","upsert":false}\n',
    b'{"journal":"labelbox-gen upload 1","dataset_id":"d2","upsert":false}\n{"chunk":"c","rows":1,"u',
    b'{"journal":"labelbox-gen upload 1","dataset_id":"d2","ups',
    HEADER + b"text\n",
    HEADER + b'{"chunk":"x"}\n',
    HEADER + b'{"chunk":"x","rows":"5","uri":"u"}\n',
    HEADER + b'{"chunk":"x","rows":true,"uri":"u"}\n',
    HEADER + b'{"chunk":"x","rows":5,"uri":"u"}\n{"chunk":"y","rows":5,"uri":"u"}\n',
    HEADER + b'{"file":"x","url":null}\n',
    HEADER + b'{"submit":"x","rows":1}\n',
    HEADER + b'{"task":7}\n',
    HEADER + b"{}\n",
    HEADER + b"[]\n",
    HEADER + b"null\n",
    HEADER + b"\0\0\0\n",
    HEADER + b"\xff\n",
    HEADER + HEADER,
    HEADER + b'{"task":"t"}\n{"chunk":"x","ro\n{"task":"t"}\n',
    HEADER + b"\n" + b'{"task":"t"}\n',
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


def test_an_incomplete_last_line_is_removed(path: Path) -> None:
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


@pytest.mark.parametrize("content", OTHERS)
def test_other_files_stay_unchanged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(content)
    if HEADER.startswith(content):  # a journal with an incomplete first line
        Journal(path, FACTS).close()
        assert path.read_bytes() == HEADER
        return
    with pytest.raises(InvalidQueryError, match=r"journal .*rows\.jsonl: "):
        Journal(path, FACTS)
    assert path.read_bytes() == content


def test_special_files_are_rejected(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (
        tmp_path,
        tmp_path / "pipe",
        "/dev/null",
        tmp_path / "none" / "j",
        "a\0b",
        "",
        7,
        b"j",
        True,
    ):
        with pytest.raises(InvalidQueryError, match="journal"):
            Journal(path, FACTS)  # type: ignore[arg-type]
    assert [each.name for each in tmp_path.iterdir()] == ["pipe"]


def test_a_line_that_the_disk_refuses_is_not_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(path, FACTS)
    before = path.read_bytes()

    def full(file: int, data: bytes) -> int:
        if len(data) < 10:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(file, data[:10])

    write = os.write
    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(LabelboxError, match="cannot be written: No space left on device"):
            journal.note({"task": "t3"})
    assert path.read_bytes() == before
    journal.note({"task": "t4"})
    journal.close()
    again = Journal(path, FACTS)
    again.close()
    assert again.tasks == ["t2", "t4"]


def test_a_journal_serves_one_upload_at_a_time(path: Path) -> None:
    journal = Journal(path, FACTS)
    with pytest.raises(InvalidQueryError, match="is in use by another upload"):
        Journal(path, FACTS)
    journal.close()
    Journal(path, FACTS).close()


def test_a_journal_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidQueryError, match="cannot be opened"):
        Journal(tmp_path / "no" / "folder.jsonl", FACTS)
