"""Descriptions of the schema as docstrings."""

from __future__ import annotations

import textwrap

from .schema import words


def docstring(*descriptions: str | None, width: int = 100) -> str:
    """Descriptions, one a paragraph, wrapped, without evidence and without what would end the string."""
    paragraphs = [text for each in descriptions if (text := words(each))]
    text = "\n\n".join(paragraphs).replace("\\", "\\\\").replace('"""', "'''")
    lines = [line for part in text.splitlines() for line in wrap(part, width)]
    end = "\n" if len(lines) > 1 else " " if text.endswith('"') else ""
    return "\n".join(lines) + end


def wrap(line: str, width: int) -> list[str]:
    """One line of a description; its own breaks stay."""
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False) or [""]
