"""Generated code as the pipeline writes it now, beside what is in the tree: compared, or brought over."""

from __future__ import annotations

import filecmp
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from . import pipeline
from .config import Config
from .errors import CodegenError

IGNORED = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "dist", "build")

#: A file in the tree and the same file as it should be; either may be missing.
Pair = tuple[Path, Path]


def compare(config: Config) -> None:
    """Any difference is an error that names the files."""
    with _fresh(config) as pairs:
        stale = [f"  {old.relative_to(config.root).as_posix()}" for old, _ in differences(pairs)]
    if stale:
        raise CodegenError(
            "generated code is not current; run `make codegen` and commit:\n" + "\n".join(stale)
        )


def update(config: Config) -> None:
    """Bring over what differs, file by file: whoever imports meanwhile finds a whole package."""
    with _fresh(config) as pairs:
        for old, new in differences(pairs):
            if not new.exists():
                old.unlink()
                continue
            old.parent.mkdir(parents=True, exist_ok=True)
            beside = old.with_name(f".{old.name}.{os.getpid()}")
            shutil.copyfile(new, beside)
            beside.replace(old)


@contextmanager
def _fresh(config: Config) -> Generator[list[Pair]]:
    """Everything that machines write, written anew in a temporary copy of the project."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(config.root, copy, ignore=IGNORED)
        fresh = Config.load(copy)
        pipeline.build(fresh)
        yield list(zip(config.written, fresh.written, strict=True))


def differences(pairs: list[Pair]) -> Iterator[Pair]:
    """The files that differ or are only on one side."""
    for old, new in pairs:
        olds, news = files(old), files(new)
        for name in sorted(olds.keys() | news.keys()):
            if name not in olds or name not in news or not filecmp.cmp(olds[name], news[name], shallow=False):
                yield old / name, new / name


def files(path: Path) -> dict[Path, Path]:
    """All files under a path, or the file itself, by their path below it."""
    if path.is_file():
        return {Path(): path}
    return {
        item.relative_to(path): item for item in path.rglob("*") if item.is_file() and item.suffix != ".pyc"
    }
