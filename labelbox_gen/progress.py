"""Progress of long-running work: a bar, plain lines, or a function of the caller."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

from labelbox_gen.exceptions import InvalidQueryError

Report: TypeAlias = Callable[[int, "int | None"], None]
"""A function that takes what is done and the total; the total is None if it is unknown."""

Progress: TypeAlias = "bool | Report"
"""True shows a bar in a terminal (plain lines if the package rich is missing) and a line in a notebook; False nothing."""

#: Seconds between two plain lines.
LINE_INTERVAL = 2.0


@contextmanager
def reporter(progress: Progress, title: str, *, total: int | None = None) -> Generator[Report]:
    """The function to call as work proceeds.

    Raises:
        InvalidQueryError: `progress` is neither a bool nor a function.
    """
    if progress is not None and not isinstance(progress, bool) and not callable(progress):
        raise InvalidQueryError(
            f"progress must be True, False or a function of two arguments, not {type(progress).__name__}"
        )
    if callable(progress):
        yield progress
    elif progress and in_notebook():
        with _lines(title, start="\r") as report:
            yield report
    elif progress and sys.stderr.isatty():
        with _bar(title, total) as report:
            yield report
    else:
        yield lambda done, total: None


def in_notebook() -> bool:
    """Whether the process is the kernel of a notebook, where the error stream is no terminal."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    return type(shell).__name__ == "ZMQInteractiveShell"


@contextmanager
def _bar(title: str, total: int | None) -> Generator[Report]:
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar
    except ImportError:
        with _lines(title) as report:
            yield report
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(title, total=total)
        yield lambda done, total: bar.update(task, completed=done, total=total)


@contextmanager
def _lines(title: str, start: str = "") -> Generator[Report]:
    """Lines on the error stream, at most one every `LINE_INTERVAL` seconds, and the last one in any case.

    A `start` of "\\r" makes each line replace the one before.
    """
    end = "" if start else "\n"
    last, shown = "", 0.0

    def show() -> None:
        nonlocal last, shown
        print(f"{start}{last}", end=end, file=sys.stderr, flush=True)
        last, shown = "", time.monotonic()

    def report(done: int, total: int | None) -> None:
        nonlocal last
        last = f"{title}: {done}" if total is None else f"{title}: {done} of {total}"
        if time.monotonic() - shown >= LINE_INTERVAL:
            show()

    try:
        yield report
    finally:
        if last:
            show()
        if start:
            print(file=sys.stderr)
