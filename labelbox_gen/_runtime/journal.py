"""What an upload has done so far, kept on disk so that another process can go on where one was stopped."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic_core import from_json, to_json

from labelbox_gen.exceptions import InvalidQueryError

from .file_lock import lock_file
from .jsons import as_object

HEADER = "labelbox-gen upload 1"


@dataclass(frozen=True)
class SentChunk:
    """A chunk that the server has."""

    end: int
    """Rows up to its end."""
    digest: str
    uri: str


class Journal:
    """A file of JSON lines: the upload's facts, then each file, chunk, submission and task as it is known.

    A line that a crash cut off is taken away; each step that counts is on the disk before the next begins.
    """

    def __init__(self, path: str | os.PathLike[str], facts: Mapping[str, Any]) -> None:
        """Open, or begin, the journal of the upload that has these facts.

        Raises:
            InvalidQueryError: it is another upload's, is in use, or cannot be read and written.
        """
        self.path = Path(path)
        self.files: dict[str, str] = {}
        """URLs of local files, by the digest of their content."""
        self.chunks: list[SentChunk] = []
        self.submissions = 0
        """How often the upload was submitted, or about to be."""
        self.rows: int | None = None
        """How many rows were submitted."""
        self.task_before: str | None = None
        """The user's newest task before the first submission."""
        self.task: str | None = None
        """The task that the server answered with."""
        try:
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise self._problem(f"cannot be opened: {error.strerror}", error) from error
        try:
            self._begin({"journal": HEADER, **facts})
        except BaseException:
            os.close(self._file)
            raise

    def _begin(self, header: Mapping[str, Any]) -> None:
        try:
            lock_file(self._file)
        except OSError as error:
            raise self._problem("is in use by another upload", error) from error
        text = self.path.read_bytes()
        whole = text[: text.rfind(b"\n") + 1]
        os.ftruncate(self._file, len(whole))
        os.lseek(self._file, 0, os.SEEK_END)
        if not whole:
            self.note(header)
            return
        lines = [self._line(number, line) for number, line in enumerate(whole.splitlines(), 1)]
        if lines[0] != header:
            raise self._problem(
                f"belongs to another upload: {_difference(lines[0], header)}",
                hint="Give each upload a journal of its own.",
            )
        for line in lines[1:]:
            self._read(line)

    def _line(self, number: int, line: bytes) -> dict[str, Any]:
        try:
            return as_object(from_json(line))
        except ValueError as error:
            raise self._problem(f"cannot be read: line {number}: {error}", error) from error

    def _read(self, line: Mapping[str, Any]) -> None:
        if "file" in line:
            self.files[line["file"]] = line["url"]
        elif "chunk" in line:
            self.chunks.append(SentChunk(line["rows"], line["chunk"], line["uri"]))
        elif "submit" in line:
            if not self.submissions:
                self.task_before = line["after"]
            self.rows = line["rows"]
            self.submissions += 1
        elif "task" in line:
            self.task = line["task"]

    def note(self, line: Mapping[str, Any], *, durable: bool = True) -> None:
        """Add a line; it is on the disk when this returns, unless losing it costs little."""
        os.write(self._file, to_json(line) + b"\n")
        if durable:
            os.fsync(self._file)
        self._read(line)

    def _problem(
        self, message: str, error: Exception | None = None, hint: str | None = None
    ) -> InvalidQueryError:
        return InvalidQueryError(f"journal {self.path}: {message}", error, hint=hint)

    def close(self) -> None:
        """Let another process have it."""
        os.close(self._file)


def _difference(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    if old.get("journal") != HEADER:
        return "it is not the journal of an upload"
    names = [name for name in new if old.get(name) != new[name]]
    return ", ".join(f"its {name} is {old.get(name)!r}, not {new[name]!r}" for name in names)
