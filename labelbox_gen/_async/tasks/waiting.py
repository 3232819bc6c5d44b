"""Waiting for tasks of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from labelbox_gen._runtime.logs import TASKS
from labelbox_gen._runtime.tasks.polling import poll_seconds
from labelbox_gen._runtime.values.arguments import seconds
from labelbox_gen.exceptions import TimeoutError
from labelbox_gen.progress import Progress, reporter

if TYPE_CHECKING:
    from ..session import AsyncSession

#: Default timeout of waiting for an export.
EXPORT_SECONDS = 7200.0


class AsyncWaitable(Protocol):
    """A task or an import."""

    @property
    def client(self) -> AsyncSession: ...
    @property
    def is_done(self) -> bool: ...
    @property
    def percent_done(self) -> int: ...
    async def refresh(self) -> None: ...


async def wait_till_done(
    process: AsyncWaitable, title: str, timeout_seconds: float, progress: Progress
) -> None:
    """Poll until the task is done, less often the longer it takes."""
    timeout_seconds = seconds("timeout_seconds", timeout_seconds)
    clock, tuning = process.client.clock, process.client.tuning
    started = clock.monotonic()
    with reporter(progress, title, total=100) as report:
        while True:
            report(process.percent_done, 100)
            if process.is_done:
                return
            elapsed = clock.monotonic() - started
            if elapsed >= timeout_seconds:
                raise TimeoutError(
                    f"{process!r} is not done after {timeout_seconds:g} s",
                    hint="It goes on: wait again, or find it later by its id.",
                )
            pause = min(poll_seconds(elapsed, tuning), timeout_seconds - elapsed)
            TASKS.debug(
                "%r: %d %% after %.1f s; next poll in %.2f s", process, process.percent_done, elapsed, pause
            )
            await clock.async_sleep(pause)
            await process.refresh()
