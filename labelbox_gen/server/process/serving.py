"""Tuning of a process that only runs a server, and its connection limit."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
import threading
import time
from collections.abc import Callable

from ..settings import Settings

if sys.platform == "win32":
    resource = None
else:
    import resource

_MOST = 10_000

#: Parameters of glibc's `mallopt`, each with its value for a server: bytes, bytes and heaps.
_HEAP = {"M_MMAP_THRESHOLD": (-3, 256 * 1024), "M_TRIM_THRESHOLD": (-1, 1024 * 1024), "M_ARENA_MAX": (-8, 4)}
_TRIM_SECONDS = 10.0


def bound_heap() -> None:
    """Return memory to the system after a burst. Call it before threads are started. No-op without glibc.

    By default glibc has up to eight heaps a core and keeps blocks of up to 32 MB in them. What is freed inside a heap stays
    in the process until it is trimmed: after a thousand aborted uploads, 900 MB instead of 90.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None)
        for parameter, value in _HEAP.values():
            libc.mallopt(parameter, value)
        threading.Thread(target=_trim, args=(libc.malloc_trim,), name="heap", daemon=True).start()


def _trim(malloc_trim: Callable[[int], object]) -> None:
    while True:
        time.sleep(_TRIM_SECONDS)
        malloc_trim(0)


def settle() -> None:
    """Call it once all long-lived objects exist: the schema alone has hundreds of thousands.

    The garbage collector would traverse them repeatedly while rows come and go. And a thread that only
    computes, such as that of a job, lets others run more often than every 5 ms.
    """
    gc.freeze()
    sys.setswitchinterval(0.001)


def allow_connections() -> None:
    """As many as the file descriptors of this process allow. Call it before the server is created."""
    if resource is not None:
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def connection_limit(settings: Settings) -> int:
    """Descriptors for the database, files and threads."""
    if settings.max_connections is not None or resource is None:
        return settings.max_connections or _MOST
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return _MOST if files == resource.RLIM_INFINITY else min(_MOST, max(files // 4, files - 512))
