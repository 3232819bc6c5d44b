"""Temporary data folders: deleted with the server, or by the next server after a kill."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from .folder_lock import FILE, FolderLock

_PREFIX = "labelbox-gen-"
_YOUNG_SECONDS = 1.0
"""Seconds. A server locks its folder right after it creates it: a younger folder may not be locked yet."""


@contextmanager
def temporary_folder() -> Generator[Path]:
    remove_abandoned(Path(tempfile.gettempdir()))
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_abandoned(parent: Path) -> None:
    """Folders of killed servers: their lock is free."""
    for folder in parent.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - (folder / FILE).stat().st_mtime > _YOUNG_SECONDS:
                lock = FolderLock(folder)
                shutil.rmtree(folder, ignore_errors=True)
                lock.release()
