"""A lock on an open file, held until the file is closed or the process exits."""

from __future__ import annotations

import os
import sys


def lock_file(file: int) -> None:
    """Acquire the lock; raises OSError if another process or descriptor holds it."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, 1 << 40, os.SEEK_SET)  # an unused byte, because Windows locks bytes against all access
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
