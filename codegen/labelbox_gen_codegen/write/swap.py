"""Replaces generated files in one step: an import sees either all old files or all new ones.

A build writes into a staging folder of the project (`STAGE`). When it is complete, it writes a journal there and
exchanges each file or folder with its successor by a rename. If the process is killed between two renames, the next
build completes the journal; if it is killed earlier, the next build removes the staging folder.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path

#: Below the root of a project; a name with a dot is ignored by formatters, checkers and package builders.
STAGE = ".labelbox-gen-build"
JOURNAL = "journal.json"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def stage(root: Path) -> Generator[Path]:
    """An empty folder on the file system of the project, locked for one build at a time."""
    root.mkdir(parents=True, exist_ok=True)
    with locked(root):
        recover(root)
        folder = root / STAGE
        (folder / "new").mkdir(parents=True)
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
        try:
            yield folder / "new"
        finally:
            if not (folder / JOURNAL).exists():
                shutil.rmtree(folder, ignore_errors=True)


def finish(root: Path) -> None:
    """Complete an interrupted replacement of files, if there is one."""
    if (root / STAGE / JOURNAL).exists():
        with locked(root):
            recover(root)


@contextmanager
def locked(root: Path) -> Generator[None]:
    """Hold the lock of the project folder; the system releases it when the process ends."""
    if sys.platform == "win32":  # no locks of folders there: two builds at once are for people to avoid
        yield
        return
    import fcntl

    descriptor = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def bring_over(root: Path, paths: Iterable[Path]) -> None:
    """Replace paths of the project, relative to its root, by what was built for them."""
    folder = root / STAGE
    draft = folder / f"{JOURNAL}.draft"
    entries = {path.as_posix(): (folder / "new" / path).lstat().st_ino for path in paths}
    draft.write_text(json.dumps(entries), encoding="utf-8")
    draft.replace(folder / JOURNAL)
    complete(root)


def recover(root: Path) -> None:
    """Complete or discard an interrupted build."""
    if (root / STAGE / JOURNAL).exists():
        complete(root)
    shutil.rmtree(root / STAGE, ignore_errors=True)


def complete(root: Path) -> None:
    """Execute the journal; it has the inode of each successor, so entries that are already in place are skipped."""
    folder = root / STAGE
    entries: dict[str, int] = json.loads((folder / JOURNAL).read_text(encoding="utf-8"))
    for name, inode in entries.items():
        path = Path(os.path.realpath(root / name))  # a link stays a link, to the new files
        if not os.path.lexists(path) or path.lstat().st_ino != inode:
            replace(folder / "new" / name, path, folder / "old" / name)
    (folder / JOURNAL).unlink()


def replace(new: Path, path: Path, old: Path) -> None:
    """Move `new` to `path`; the previous content moves to the staging folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if new.is_file() or not os.path.lexists(path):
        new.replace(path)
    elif not exchange(new, path):
        old.parent.mkdir(parents=True, exist_ok=True)
        path.replace(old)
        new.replace(path)


def exchange(one: Path, other: Path) -> bool:
    """Exchange two paths atomically; False if the system does not support it."""
    with suppress(OSError, AttributeError):
        call = ctypes.CDLL(None, use_errno=True).renameat2
        if call(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
            return True
        if ctypes.get_errno() not in (errno.ENOSYS, errno.EINVAL):
            raise OSError(ctypes.get_errno(), "renameat2")
    return False
