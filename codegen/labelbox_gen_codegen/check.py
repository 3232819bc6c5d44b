"""Whether the committed generated code is what the pipeline writes now."""

from __future__ import annotations

import filecmp
import shutil
import tempfile
from pathlib import Path

from . import pipeline
from .config import Config
from .errors import CodegenError

IGNORED = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "dist", "build")


def compare(config: Config) -> None:
    """Regenerate in a temporary copy; any difference is an error that names the files."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(config.root, copy, ignore=IGNORED)
        fresh = Config.load(copy)
        pipeline.build(fresh)
        pairs = zip(config.written, fresh.written, strict=True)
        stale = [line for old, new in pairs for line in differences(old, new, config.root)]
    if stale:
        raise CodegenError(
            "generated code is not current; run `make codegen` and commit:\n" + "\n".join(stale)
        )


def differences(old: Path, new: Path, root: Path) -> list[str]:
    """The files that differ or are only on one side, relative to the project."""
    olds, news = files(old), files(new)
    return [
        f"  {(old / name).relative_to(root).as_posix()}"
        for name in sorted(olds.keys() | news.keys())
        if name not in olds or name not in news or not filecmp.cmp(olds[name], news[name], shallow=False)
    ]


def files(path: Path) -> dict[Path, Path]:
    """All files under a path, or the file itself, by their path below it."""
    if path.is_file():
        return {Path(): path}
    return {
        item.relative_to(path): item for item in path.rglob("*") if item.is_file() and item.suffix != ".pyc"
    }
