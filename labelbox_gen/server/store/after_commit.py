"""Work that follows a committed transaction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias


class Followers(Protocol):
    """The services that act on committed changes."""

    def add_job(self, id: str) -> None:
        """Run a job that the transaction stored."""
        ...

    def wake_webhooks(self) -> None:
        """Deliver the events that the transaction stored."""
        ...


AfterCommit: TypeAlias = "Callable[[Followers], object]"
"""Runs once, after the commit; never after a rollback."""
