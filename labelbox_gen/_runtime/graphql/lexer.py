"""Splits GraphQL documents into definitions and tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: Strings first: they can contain anything.
TOKEN = re.compile(
    r'(?P<string>"""(?:\\"""|(?!""").)*"""|"(?:\\.|[^"\\\n])*")|(?P<comment>\#[^\n]*)|(?P<spread>\.\.\.)'
    r"|(?P<variable>\$[_A-Za-z]\w*)|(?P<name>[_A-Za-z]\w*)|(?P<number>-?\d[\w.+-]*)"
    r"|(?P<mark>[(){}\[\]:@=!|&])",
    re.DOTALL,
)

OPENING, CLOSING = "({[", ")}]"


@dataclass(frozen=True)
class Token:
    """A token of a document, with the number of brackets around it."""

    kind: str
    text: str
    start: int
    end: int
    depth: int


def definitions(document: str) -> Iterator[list[Token]]:
    """The tokens of each definition, up to its closing brace; comments and an unclosed definition are omitted."""
    tokens: list[Token] = []
    depth = 0
    for match in TOKEN.finditer(document):
        text, kind = match[0], match.lastgroup or ""
        depth -= text in CLOSING
        if kind != "comment":
            tokens.append(Token(kind, text, match.start(), match.end(), depth))
        if depth == 0 and text == "}":
            yield tokens
            tokens = []
        depth += text in OPENING
