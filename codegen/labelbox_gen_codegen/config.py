"""What the pipeline reads and writes: `[tool.labelbox-gen]` of a `pyproject.toml`."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli

from .errors import CodegenError
from .source.text_files import read_text


@dataclass(frozen=True)
class Config:
    """Paths are absolute; `root` is the folder of the `pyproject.toml` they were relative to."""

    root: Path
    schema: Path
    corrections: Path
    queries: Path
    names: Path
    target: Path
    sdk: Path | None = None
    """The handwritten package whose `_async` is mirrored and whose `__init__` is written, if there is one."""

    @classmethod
    def load(cls, root: Path) -> Config:
        """Read the configuration of the project in `root`."""
        project, name = root / "pyproject.toml", "pyproject.toml"
        table = read_toml(project, name).get("tool", {}).get("labelbox-gen")
        if table is None:
            raise CodegenError("has no table [tool.labelbox-gen]", name)
        required = {"schema", "corrections", "queries", "names", "target"}
        if wrong := (set(table) - {"sdk"}) ^ required:
            raise CodegenError(
                f"[tool.labelbox-gen] must have the keys {', '.join(sorted(required))}, and may have sdk; "
                f"missing or unknown: {', '.join(sorted(wrong))}",
                f"{name}:{line_of(project, 'tool.labelbox-gen')}",
            )
        for key, value in table.items():
            if not _inside(root, value):
                raise CodegenError(
                    f"{key} = {value!r} must be a path inside the project, relative to pyproject.toml",
                    f"{name}:{line_of(project, key)}",
                )
        return cls(root=root, **{key: root / value for key, value in table.items()})

    def relative(self, path: Path) -> str:
        """`path` as error messages and headers show it: relative to the project, with slashes."""
        return path.relative_to(self.root).as_posix()

    @property
    def handwritten(self) -> Path:
        """The folder with the subclasses of entity bases."""
        return (self.sdk or self.target) / "_async" / "entities"

    @property
    def async_folders(self) -> list[Path]:
        """Handwritten folders that have a sync half."""
        if self.sdk is None:
            return []
        return [folder for folder in (self.sdk / "_async", self.root / "tests/api/_async") if folder.exists()]

    @staticmethod
    def mirror_of(folder: Path) -> Path:
        """The folder of the sync half of an `_async` folder."""
        return folder.with_name("_sync")

    @property
    def written(self) -> list[Path]:
        """Everything that the pipeline writes."""
        halves = [self.mirror_of(folder) for folder in self.async_folders]
        return [self.target, *halves, *([self.sdk / "__init__.py"] if self.sdk else [])]

    @property
    def package(self) -> str:
        """The import name of the generated package."""
        return self.target.name


def _inside(root: Path, value: object) -> bool:
    """Whether a configured path stays in the project: generated headers and messages show relative paths."""
    if not isinstance(value, str) or not value or Path(value).is_absolute():
        return False
    return Path(os.path.normpath(root / value)).is_relative_to(root)


def read_toml(path: Path, name: str) -> dict[str, dict[str, Any]]:
    """Read a TOML file that errors call `name`; an unreadable one is a `CodegenError` with its position."""
    try:
        return tomli.loads(read_text(path, name))
    except tomli.TOMLDecodeError as error:
        found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", str(error), re.DOTALL)
        message, place = (found[1], f"{name}:{found[2]}:{found[3]}") if found else (str(error), name)
        raise CodegenError(message, place) from error


def line_of(path: Path, key: str) -> int:
    """The line of a key in a TOML file, for error messages; the first line if it is not found."""
    lines = path.read_text(encoding="utf-8").splitlines()
    wanted = re.compile(rf"\s*['\"]?{re.escape(key)}['\"]?\s*=|\s*\[['\"]?{re.escape(key)}['\"]?\]")
    return next((number for number, line in enumerate(lines, 1) if wanted.match(line)), 1)
