"""What people wrote about an operation beside it: its description, and the comment right above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graphql import OperationDefinitionNode, Source, Token, TokenKind

from .parsing import FastLexer

KEYWORDS = {"fragment", "mutation", "query", "subscription"}
#: Before a string that is a value; in the same place of a list of variables, any other string is a description.
BEFORE_VALUES = {TokenKind.BRACKET_L, TokenKind.COLON, TokenKind.EQUALS, TokenKind.STRING}


@dataclass(frozen=True)
class Described:
    """A file whose descriptions are blanked out, because graphql-core 3.2 parses none outside of schemas."""

    source: Source
    descriptions: dict[int, Token]
    """By the position of the definition they precede."""


def described(source: Source) -> Described:
    """Find the descriptions of definitions and variables; positions in the file stay as they are.

    Raises:
        GraphQLSyntaxError: a character that is no GraphQL.
    """
    body = source.body
    found: dict[int, Token] = {}
    for token, following in descriptions(source) if '"' in body else ():
        found[following.start] = token
        blank = "".join("\n" if each == "\n" else " " for each in body[token.start : token.end])
        body = body[: token.start] + blank + body[token.end :]
    return Described(Source(body, source.name), found)


def descriptions(source: Source) -> Iterator[tuple[Token, Token]]:
    """Strings that are descriptions, each with the token it describes."""
    lexer = FastLexer(source)
    token, depth = lexer.advance(), 0
    while token.kind is not TokenKind.EOF:
        following, before = lexer.lookahead(), lexer.last_token
        depth += {TokenKind.BRACE_L: 1, TokenKind.BRACE_R: -1}.get(token.kind, 0)
        if token.kind in (TokenKind.STRING, TokenKind.BLOCK_STRING) and depth == 0:
            variable = following.kind is TokenKind.DOLLAR and before.kind not in BEFORE_VALUES
            if variable or (following.kind is TokenKind.NAME and following.value in KEYWORDS):
                yield token, following
        token = lexer.advance()


def remark(node: OperationDefinitionNode, descriptions: dict[int, Token]) -> str:
    """The description of an operation, its comment, and what is said of its variables; one a paragraph."""
    assert node.loc is not None, "definitions are parsed with locations"
    said = descriptions.get(node.loc.start)
    first = said or node.loc.start_token
    paragraphs = [said.value if said else None, comment(node.loc.start_token, first.line)]
    for variable in node.variable_definitions:
        if variable.loc and (token := descriptions.get(variable.loc.start)) and token.value:
            paragraphs.append(f"${variable.variable.name.value}: {token.value}")
    return "\n\n".join(text for text in paragraphs if text)


def comment(token: Token, line: int) -> str:
    """The comment that ends on the line before `line`."""
    lines: list[str] = []
    while (token.prev is not None) and token.prev.kind is TokenKind.COMMENT and token.prev.line >= line:
        token = token.prev
    while (token.prev is not None) and token.prev.kind is TokenKind.COMMENT and token.prev.line == line - 1:
        token, line = token.prev, line - 1
        lines.append((token.value or "").removeprefix("#").strip())
    return "\n".join(reversed(lines)).strip()
