"""Compares the output of the pipeline with the generated code in the project, or replaces it."""

from __future__ import annotations

import filecmp
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import imports, pipeline
from .config import Config
from .errors import CodegenError
from .report.report import Report
from .write import swap


def compare(config: Config, *, fail_on_breaking: bool = False) -> Report:
    """Fail if the generated code is not current; the error lists files and changed public names."""
    swap.finish(config.root)
    with tempfile.TemporaryDirectory() as folder:  # a checkout may be read-only
        out = Path(folder)
        report = pipeline.build(config, out)
        imports.check(config, out)
        stale = [f"  {name}" for path in config.written for name in differences(config, out, path)]
    if fail_on_breaking:
        refuse_breaking(report)
    if stale:
        changed = f"\n\n{report}" if report.changes else ""
        raise CodegenError(
            "generated code is not current; run `make codegen` and commit:\n" + "\n".join(stale) + changed
        )
    return report


def update(config: Config, *, fail_on_breaking: bool = False) -> Report:
    """Replace generated code that differs, in one step: concurrent imports see a complete package, old or new."""
    with swap.stage(config.root) as out:
        report = pipeline.build(config, out)
        imports.check(config, out)
        if fail_on_breaking:
            refuse_breaking(report)
        changed = [path for path in config.written if any(differences(config, out, path))]
        if changed:
            swap.bring_over(config.root, [path.relative_to(config.root) for path in changed])
    return report


def refuse_breaking(report: Report) -> None:
    """Raise an error if there are breaking changes, before anything is written."""
    if report.breaking:
        raise CodegenError(f"{report}\n\nnothing was written, because there are breaking changes")


def differences(config: Config, out: Path, path: Path) -> Iterator[str]:
    """The files below a path that differ between build and project, or exist in only one of them."""
    below = path.relative_to(config.root)
    olds, news = files(path), files(out / below)
    for name in sorted(olds.keys() | news.keys()):
        if name not in olds or name not in news or not filecmp.cmp(olds[name], news[name], shallow=False):
            yield (below / name).as_posix()


def files(path: Path) -> dict[Path, Path]:
    """All files under a path, or the file itself, by their path below it."""
    if path.is_file():
        return {Path(): path}
    return {
        item.relative_to(path): item for item in path.rglob("*") if item.is_file() and item.suffix != ".pyc"
    }
