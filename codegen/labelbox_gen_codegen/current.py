"""Generated code as the pipeline writes it now, beside what is in the tree: compared, or brought over."""

from __future__ import annotations

import filecmp
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import imports, pipeline, swap
from .config import Config
from .errors import CodegenError


def compare(config: Config) -> None:
    """Any difference is an error that names the files."""
    swap.finish(config.root)
    with tempfile.TemporaryDirectory() as folder:  # a checkout may be read-only
        out = Path(folder)
        pipeline.build(config, out)
        imports.check(config, out)
        stale = [f"  {name}" for path in config.written for name in differences(config, out, path)]
    if stale:
        raise CodegenError(
            "generated code is not current; run `make codegen` and commit:\n" + "\n".join(stale)
        )


def update(config: Config) -> None:
    """Bring over what differs, in one step: whoever imports meanwhile finds a whole package, old or new."""
    with swap.stage(config.root) as out:
        pipeline.build(config, out)
        imports.check(config, out)
        changed = [path for path in config.written if any(differences(config, out, path))]
        if changed:
            swap.bring_over(config.root, [path.relative_to(config.root) for path in changed])


def differences(config: Config, out: Path, path: Path) -> Iterator[str]:
    """The files of something written that differ from the tree, or are only on one side."""
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
