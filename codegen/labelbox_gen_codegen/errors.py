"""The errors that people who run the pipeline read: each names a file, and a line where there is one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from graphql import Node


class CodegenError(Exception):
    """One or more problems in what people wrote; `str()` is one `file:line:column: message` a line."""

    def __init__(self, message: str, path: Path | str | None = None) -> None:
        super().__init__(f"{path}: {message}" if path else message)

    @classmethod
    def of(cls, problems: list[Problem]) -> CodegenError:
        """All problems at once, in the order of files and lines."""
        return cls("\n".join(str(problem) for problem in sorted(problems)))


def raise_any(problems: Iterable[Problem]) -> None:
    """Raise what is wrong, if anything is; each thing once."""
    if found := set(problems):
        raise CodegenError.of(list(found))


class Problem(tuple[str, int, int, str]):
    """A message with its place in a `.graphql` file."""

    __slots__ = ()

    @classmethod
    def at(cls, node: Node, message: str) -> Problem:
        """The place is where `node` starts; it was parsed from a `Source` named after its file."""
        assert node.loc is not None, "nodes are parsed with locations"
        token = node.loc.start_token
        return cls((node.loc.source.name, token.line, token.column, message))

    def __str__(self) -> str:
        path, line, column, message = self
        return f"{path}:{line}:{column}: {message}"
