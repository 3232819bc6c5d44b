"""Secrets in the data folder, such as keys: written atomically, readable by the owner only."""

from __future__ import annotations

import os
from pathlib import Path

from .start_error import StartError


def read_text(path: Path) -> str:
    """Raises `StartError` if the file is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise StartError(f"{path} is not text; restore it from a backup, or delete it") from None


def write_text(path: Path, text: str) -> None:
    """Atomic: after a crash or on a full disk the previous file remains, or none."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with open(
            os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
        ) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
