"""What the pipeline reads and writes: `[tool.labelbox-gen]` of a `pyproject.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli

from .errors import CodegenError


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
        table = read_toml(root / "pyproject.toml").get("tool", {}).get("labelbox-gen")
        if table is None:
            raise CodegenError("pyproject.toml has no table [tool.labelbox-gen]", root / "pyproject.toml")
        required = {"schema", "corrections", "queries", "names", "target"}
        if wrong := (set(table) - {"sdk"}) ^ required:
            raise CodegenError(
                f"[tool.labelbox-gen] must have the keys {', '.join(sorted(required))}, and may have sdk; "
                f"missing or unknown: {', '.join(sorted(wrong))}",
                root / "pyproject.toml",
            )
        return cls(root=root, **{key: root / str(value) for key, value in table.items()})

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


def read_toml(path: Path) -> dict[str, dict[str, Any]]:
    """Read a TOML file; an unreadable one is a `CodegenError` with its position."""
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise CodegenError("file not found", path) from error
    except tomli.TOMLDecodeError as error:
        raise CodegenError(str(error), path) from error
