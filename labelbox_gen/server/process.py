"""The process: what one that does nothing but serve changes about itself, and how many connections it can have."""

from __future__ import annotations

import contextlib
import gc
import sys

from .settings import Settings

if sys.platform == "win32":
    resource = None
else:
    import resource

_MOST = 10_000


def settle() -> None:
    """Call it once everything is made that stays: the schema alone is hundreds of thousands of objects.

    The garbage collector would look at all of them again and again while rows come and go. And a thread that only
    computes, such as that of a job, lets others run more often than every 5 ms.
    """
    gc.freeze()
    sys.setswitchinterval(0.001)


def allow_connections() -> None:
    """As many as the system allows this process: each takes a file descriptor. Call it before the server is made."""
    if resource is not None:
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def connection_limit(settings: Settings) -> int:
    """The database, files and threads need descriptors, too."""
    if settings.max_connections is not None or resource is None:
        return settings.max_connections or _MOST
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return _MOST if files == resource.RLIM_INFINITY else min(_MOST, max(files // 4, files - 512))
