"""The content of files: one file on disk per id, written atomically."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ..ids import new_id


class Draft:
    """A file that is being written; counts its bytes and computes its hash."""

    def __init__(self, id: str, file: BinaryIO) -> None:
        self.id = id
        self.size = 0
        self._file = file
        self._hash = hashlib.sha256()

    def write(self, data: bytes) -> None:
        self.size += len(data)
        self._hash.update(data)
        self._file.write(data)

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()


class Folder:
    """`durable`: written files survive a crash of the machine."""

    def __init__(self, root: Path, *, durable: bool) -> None:
        self._root = root
        self._durable = durable
        self._drafts = root / "drafts"
        shutil.rmtree(self._drafts, ignore_errors=True)  # drafts that an earlier process did not finish
        self._drafts.mkdir(parents=True)

    def path(self, id: str) -> Path:
        """The path of a file. Files are distributed over folders by the end of the id, which is random."""
        return self._root / id[-2:] / id

    @contextmanager
    def writing(self) -> Generator[Draft]:
        """A new file; moved to its path at the end of the block, deleted on an exception."""
        id = new_id()
        draft = self._drafts / id
        try:
            with draft.open("wb") as file:
                yield Draft(id, file)
                file.flush()
                if self._durable:
                    os.fsync(file.fileno())
            self._publish(draft, self.path(id))
        finally:
            draft.unlink(missing_ok=True)

    def remove(self, id: str) -> None:
        self.path(id).unlink(missing_ok=True)

    def _publish(self, draft: Path, place: Path) -> None:
        new = not place.parent.exists()
        place.parent.mkdir(exist_ok=True)
        draft.replace(place)
        if self._durable:
            _sync(place.parent)
            if new:
                _sync(self._root)


def _sync(folder: Path) -> None:
    """A rename is durable once its folder is synced."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
