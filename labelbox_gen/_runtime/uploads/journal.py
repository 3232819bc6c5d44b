"""The journal of an upload: its progress on disk, so that another process can resume it."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json, to_json

from labelbox_gen.exceptions import InvalidQueryError, LabelboxError

from ..files.file_lock import lock_file
from ..files.steady_file import shown_path
from ..values.arguments import path_of

HEADER = "labelbox-gen upload 1"

#: Prefix of the first line of every journal.
MARK = b'{"journal":"labelbox-gen upload '


@dataclass(frozen=True)
class SentChunk:
    """A chunk that the server has stored."""

    end: int
    """Number of rows up to the end of the chunk."""
    digest: str
    uri: str


#: Kind of line -> members and their types.
LINES: dict[str, dict[str, Any]] = {
    "file": {"file": str, "url": str},
    "chunk": {"chunk": str, "rows": int, "uri": str},
    "submit": {"submit": str, "rows": int, "after": str | None},
    "task": {"task": str},
}


class Journal:
    """A file of JSON lines: a header that identifies the upload, then its files, chunks, submissions and tasks.

    An incomplete last line, left by a crash, is removed. Each essential step is synced to disk before the next begins.
    A file that is not the journal of this upload is never modified.
    """

    def __init__(self, path: str | os.PathLike[str], facts: Mapping[str, Any]) -> None:
        """Open or create the journal of the upload that the header identifies.

        Raises:
            InvalidQueryError: the file is the journal of another upload, is not a journal, is locked, or cannot be
                read and written.
        """
        self.path = path_of("journal", path)
        self.files: dict[str, str] = {}
        """URLs of local files, by the digest of their content."""
        self.chunks: list[SentChunk] = []
        self.submissions = 0
        """Number of submissions, recorded before each is sent."""
        self.rows: int | None = None
        """Number of submitted rows."""
        self.task_before: str | None = None
        """The user's newest task before the first submission."""
        self.task: str | None = None
        """The task in the server's response; None while the task of the last submission is unknown."""
        self.tasks: list[str] = []
        """All tasks; each task before the last one failed."""
        self._file = self._open()
        try:
            self._begin({"journal": HEADER, **facts})
        except BaseException:
            os.close(self._file)
            raise

    def _open(self) -> int:
        try:
            if self.path.exists() and not stat.S_ISREG(self.path.stat().st_mode):
                raise self._problem("is not a regular file")
            file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise self._problem(f"cannot be opened: {reason}", error) from error
        return file

    def _begin(self, header: Mapping[str, Any]) -> None:
        """Read and check the whole file before the first write, so that other files stay unchanged."""
        try:
            lock_file(self._file)
        except OSError as error:
            raise self._problem("is in use by another upload", error) from error
        first = to_json(header) + b"\n"
        start = os.pread(self._file, len(first), 0) if hasattr(os, "pread") else self.path.read_bytes()
        if start == first[: len(start)] and not start.endswith(
            b"\n"
        ):  # new, or with an incomplete first line
            os.ftruncate(self._file, 0)
            self._write(first)
            return
        if not start.startswith(MARK):
            raise self._problem("is not the journal of an upload; it was not changed")
        self._read_all(self.path.read_bytes(), header)

    def _read_all(self, text: bytes, header: Mapping[str, Any]) -> None:
        whole = text[: text.rfind(b"\n") + 1]
        lines = [self._line(number, line) for number, line in enumerate(whole.splitlines(), 1)]
        if not lines:
            raise self._damaged(1, "it was cut off")
        if lines[0] != header:
            raise self._problem(
                f"belongs to another upload: {_difference(lines[0], header)}",
                hint="Give each upload a journal of its own.",
            )
        for number, line in enumerate(lines[1:], 2):
            self._check(number, line)
            self._read(line)
        os.ftruncate(self._file, len(whole))
        os.lseek(self._file, 0, os.SEEK_END)

    def _line(self, number: int, line: bytes) -> dict[str, Any]:
        try:
            found = from_json(line)
        except ValueError as error:
            raise self._damaged(number, str(error), error) from error
        if not isinstance(found, dict):
            raise self._damaged(number, "it is not an object")
        return found  # pyright: ignore[reportUnknownVariableType]

    def _check(self, number: int, line: Mapping[str, Any]) -> None:
        kind = next((kind for kind in LINES if kind in line), None)
        if kind is None:
            raise self._damaged(number, "it is of no known kind")
        for name, types in LINES[kind].items():
            if name not in line or not isinstance(line[name], types) or isinstance(line[name], bool):
                raise self._damaged(number, f"its {name!r} is missing or wrong")
        if kind == "chunk" and self.chunks and line["rows"] <= self.chunks[-1].end:
            raise self._damaged(number, "its rows come before those of the line above")

    def _damaged(self, number: int, reason: str, error: Exception | None = None) -> InvalidQueryError:
        return self._problem(
            f"cannot be read: line {number}: {reason}",
            error,
            hint=f"Nothing was sent. Delete the lines from {number} on to go on from there, "
            "if no other program has written to the file.",
        )

    def _read(self, line: Mapping[str, Any]) -> None:
        if "file" in line:
            self.files[line["file"]] = line["url"]
        elif "chunk" in line:
            self.chunks.append(SentChunk(line["rows"], line["chunk"], line["uri"]))
        elif "submit" in line:
            if not self.submissions:
                self.task_before = line["after"]
            self.rows, self.task = line["rows"], None
            self.submissions += 1
        elif "task" in line:
            self.task = line["task"]
            self.tasks.append(line["task"])

    def note(self, line: Mapping[str, Any], *, durable: bool = True) -> None:
        """Append a line, synced to disk unless its loss costs little.

        Raises:
            LabelboxError: the write failed; the journal is unchanged.
        """
        self._write(to_json(line) + b"\n", durable=durable)
        self._read(line)

    def _write(self, line: bytes, *, durable: bool = True) -> None:
        end = os.lseek(self._file, 0, os.SEEK_END)
        try:
            written = 0
            while written < len(line):
                written += os.write(self._file, line[written:])
            if durable:
                os.fsync(self._file)
        except OSError as error:
            os.ftruncate(self._file, end)
            raise LabelboxError(f"journal {self.path}: cannot be written: {error.strerror}", error) from error

    def _problem(
        self, message: str, error: Exception | None = None, hint: str | None = None
    ) -> InvalidQueryError:
        return InvalidQueryError(f"journal {shown_path(self.path)}: {message}", error, hint=hint)

    def close(self) -> None:
        """Close the file and release its lock."""
        os.close(self._file)


def _difference(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    if old.get("journal") != HEADER:
        return f"it is of another version, {old.get('journal')!r}"
    names = [name for name in new if old.get(name) != new[name]]
    return ", ".join(f"its {name} is {old.get(name)!r}, not {new[name]!r}" for name in names)
