"""The error of a server that cannot start."""

from __future__ import annotations


class StartError(OSError):
    """The message names the file or setting, the problem and the remedy."""
