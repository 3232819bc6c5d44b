"""Progress of what takes longer: a bar on the terminal, or a function of yours."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

from labelbox_gen.exceptions import InvalidQueryError, LabelboxError

Report: TypeAlias = Callable[[int, "int | None"], None]
"""A function that takes what is done and the total; the total is None where it is not known."""

Progress: TypeAlias = "bool | Report"
"""True shows a bar if the error stream is a terminal, False nothing."""


@contextmanager
def reporter(progress: Progress, title: str, *, total: int | None = None) -> Generator[Report]:
    """What to call while the work goes on.

    Raises:
        InvalidQueryError: `progress` is neither a bool nor a function.
    """
    if progress is not None and not isinstance(progress, bool) and not callable(progress):
        raise InvalidQueryError(
            f"progress must be True, False or a function of two arguments, not {type(progress).__name__}"
        )
    if callable(progress):
        yield progress
    elif progress and sys.stderr.isatty():
        with _bar(title, total) as report:
            yield report
    else:
        yield lambda done, total: None


@contextmanager
def _bar(title: str, total: int | None) -> Generator[Report]:
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar
    except ImportError as error:
        raise LabelboxError(
            "a progress bar needs the package rich",
            error,
            hint="pip install 'labelbox-gen[cli]', or progress=False.",
        ) from error
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(title, total=total)
        yield lambda done, total: bar.update(task, completed=done, total=total)
