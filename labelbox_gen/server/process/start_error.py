"""Why a server cannot start."""

from __future__ import annotations


class StartError(OSError):
    """The message says in a sentence what is wrong with which file or setting, and what to do."""
