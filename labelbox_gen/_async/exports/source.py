"""What the modules that write an export to files and tables need of it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labelbox_gen._runtime.exports.rows import ExportedRow

    from ..session import AsyncSession


@dataclass(frozen=True)
class AsyncExportSource:
    """The parts of an export task; the class of the task is above the modules that use this one."""

    session: AsyncSession
    task_id: str
    title: str
    """Heading of progress bars."""
    rows: Callable[[], AsyncGenerator[ExportedRow]]
    count_rows: Callable[[], Awaitable[int | None]]
    wait: Callable[[float], Awaitable[None]]
    """Waits that many seconds for the task.

    Raises:
        TaskFailedError: the export failed or was cancelled.
        TimeoutError: it was not ready in time.
    """
