"""The sync half: every file of an `_async` folder, token by token, into the `_sync` folder beside it.

Names lose their `Async` prefix, `async` and `await` go, `Awaitable[X]` becomes `X`; nothing is restructured.
What differs in more than names lives in `labelbox_gen/_concurrency`.

Only our own names change. In generated folders strings and comments are text of a schema, and the names of `NAMES` may
be fields or variables of one, so both stay; in all folders the enums of the schema and members of `models`, `enums` and
`operations` stay.
"""

from __future__ import annotations

import io
import re
import shutil
import tokenize
from collections.abc import Collection, Iterator
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from ..errors import CodegenError

#: Names that are not just without a prefix. One that no file uses is an error: it would rot.
NAMES = {
    "_async": "_sync",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aclosing": "closing",
    "aiter_bytes": "iter_bytes",
    "anext": "next",
    "aread": "read",
    "asynccontextmanager": "contextmanager",
    "async_each": "each",
    "async_in_thread": "in_thread",
    "async_labelbox_client": "labelbox_client",
    "async_release_later": "release_later",
    "async_run_until_await": "run_until_await",
    "async_sleep": "sleep",
    "async_sleep_until": "sleep_until",
    "async_wait_if_sync": "wait_if_sync",
}

#: The entry of `NAMES` that generated code needs: the folder in its imports.
FOLDER = "_async"
#: Modules whose members are named by a schema or by its operations.
SCHEMA_MODULES = {"enums", "models", "operations"}

PREFIXED = re.compile(r"\bAsync(?=[A-Z])\w+")
WORD = re.compile(rf"(?<![A-Za-z0-9])({'|'.join(NAMES)})(?![A-Za-z0-9_])")
KEYWORD = re.compile(r"\bawait (?=\w)|\basync (?=(?:def|for|with) )")

#: Strings, comments, names and signs; templates write no other strings than these.
SIMPLE = re.compile(
    r'''("""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""|"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*')'''
    r"|(#[^\n]*)|([^\W\d]\w*)|(\S)",
    re.DOTALL,
)
KINDS = (tokenize.OP, tokenize.STRING, tokenize.COMMENT, tokenize.NAME, tokenize.OP)

#: Tokens that end a statement or make it up; they carry no text of their own.
Span = tuple[int, int, str]


class Unasync:
    """One run over several folders, which notes the rules that were used.

    `foreign` are names that start with `Async` and belong to the schema, such as an enum `AsyncMode`.
    """

    def __init__(self, foreign: Collection[str] = ()) -> None:
        self.unused = set(NAMES)
        self._foreign = frozenset(foreign)

    def mirror(self, source: Path, target: Path, root: Path, *, generated: bool = False) -> None:
        """Write the sync half of the folder `source`, from nothing."""
        shutil.rmtree(target, ignore_errors=True)
        for path in sorted(path for path in source.rglob("*.py") if path.is_file()):
            text = self.sync(path.read_text(encoding="utf-8"), generated=generated)
            header = f"# Written by `make codegen` from {path.relative_to(root).as_posix()}. DO NOT EDIT.\n"
            mirrored = target / path.relative_to(source)
            mirrored.parent.mkdir(parents=True, exist_ok=True)
            mirrored.write_text(header + text, encoding="utf-8")

    def check(self) -> None:
        """Refuse rules that nobody needs."""
        if self.unused:
            raise CodegenError(f"unasync rules that nothing uses: {', '.join(sorted(self.unused))}")

    def sync(self, text: str, *, generated: bool = False) -> str:
        """The sync form of a module."""
        pieces: list[str] = []
        end = 0
        for start, stop, replacement in self._spans(text, generated):
            pieces += [text[end:start], replacement]
            end = stop
        return "".join(pieces) + text[end:]

    def _spans(self, text: str, generated: bool) -> Iterator[Span]:
        """The parts of the text that change, in order."""
        drop_brackets: list[int] = []
        depth = 0
        before = ("", "", "")  # the strings of the three tokens before
        for token in simple_tokens(text) if generated else tokens(text):
            start, stop = token.start, token.stop
            if token.string == "[":
                depth += 1
                if before[2] == "Awaitable":
                    drop_brackets.append(depth)
                    yield start, stop, ""
            elif token.string == "]":
                if drop_brackets and drop_brackets[-1] == depth:
                    drop_brackets.pop()
                    yield start, stop, ""
                depth -= 1
            elif token.string in ("async", "await") and token.kind != tokenize.STRING:
                yield start, _past_spaces(text, stop), ""
            elif token.string == "Awaitable" and text[stop : stop + 1] == "[":
                yield start, stop, ""
            elif (changed := self._changed(token, before, generated)) != token.string:
                yield start, stop, changed
            before = (before[1], before[2], token.string)

    def _changed(self, token: Token, before: tuple[str, str, str], generated: bool) -> str:
        """The sync form of a name, string or comment."""
        if token.kind == tokenize.NAME:
            of_schema = before[2] == "." and before[1] in SCHEMA_MODULES and before[0] != "."
            return token.string if of_schema else self._name(token.string, generated)
        if token.kind in (tokenize.STRING, tokenize.COMMENT) or _is_fstring(token.kind):
            return token.string if generated else self._words(token.string)
        return token.string

    def _name(self, name: str, generated: bool = False) -> str:
        if name in NAMES and (name == FOLDER or not generated):
            self.unused.discard(name)
            return NAMES[name]
        return PREFIXED.sub(self._unprefixed, name)

    def _unprefixed(self, match: re.Match[str]) -> str:
        return match[0] if match[0] in self._foreign else match[0].removeprefix("Async")

    def _words(self, text: str) -> str:
        """The same inside strings and comments, which name classes and show code."""
        text = WORD.sub(lambda match: self._name(match[1]), text)
        return KEYWORD.sub("", PREFIXED.sub(self._unprefixed, text))


class Token(NamedTuple):
    """A token with its position in the text."""

    kind: int
    string: str
    start: int
    stop: int


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a module."""
    starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        start = starts[token.start[0] - 1] + token.start[1]
        yield Token(token.type, token.string, start, starts[token.end[0] - 1] + token.end[1])


def simple_tokens(text: str) -> Iterator[Token]:
    """The names, strings, comments and signs of a generated module, a fifth as expensive as by `tokenize`."""
    for match in SIMPLE.finditer(text):
        kind = KINDS[match.lastindex or 0]
        yield Token(kind, match[0], match.start(), match.end())


def _past_spaces(text: str, position: int) -> int:
    while text[position : position + 1] == " ":
        position += 1
    return position


def _is_fstring(kind: int) -> bool:
    """Python 3.12 has a token for the text inside an f-string; before, it is one string."""
    return kind == getattr(tokenize, "FSTRING_MIDDLE", -1)
