"""Reads the text files of a project."""

from __future__ import annotations

from pathlib import Path

from ..errors import CodegenError


def read_text(path: Path, name: str, *, missing: str = "file not found") -> str:
    """The content of a UTF-8 file that errors call `name`, with or without a byte order mark.

    Raises:
        CodegenError: it is missing, no regular file, or in another encoding; with the line and column of the first
            byte that is not UTF-8.
    """
    if not path.exists():
        raise CodegenError(missing, name)
    if not path.is_file():
        raise CodegenError("is not a regular file", name)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise CodegenError(f"cannot be read: {error.strerror}", name) from error
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        advice = "it looks like UTF-16; save it as UTF-8" if b"\0" in content[:64] else "save it as UTF-8"
        raise CodegenError(f"is not UTF-8: {advice}", f"{name}:{line}:{column}") from error
