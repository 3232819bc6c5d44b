"""A lock that allows one server per data folder: two would run the same jobs."""

from __future__ import annotations

import os
from pathlib import Path

from labelbox_gen._runtime.files.file_lock import lock_file

from .start_error import StartError

FILE = "lock"


class FolderLock:
    """Held until `release` or until the process ends, however it ends. Raises `StartError` if another server holds it."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            lock_file(self._file)
        except OSError:
            os.close(self._file)
            raise StartError("another server uses this folder. Stop it, or choose another folder") from None

    def release(self) -> None:
        os.close(self._file)
