"""Descriptions of the schema as docstrings: complete, wrapped, and escaped."""

from __future__ import annotations

import re
import textwrap

from graphql import GraphQLArgument, GraphQLEnumValue, GraphQLField, GraphQLInputField

from ..source.schema import words

#: Characters that a docstring cannot hold as they are, or that `splitlines` would take for line ends.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def docstring(*descriptions: str | None, width: int = 100) -> str:
    """Descriptions, one a paragraph, wrapped, without evidence, as the inside of a triple-quoted string."""
    paragraphs = [text for each in descriptions if (text := words(each))]
    lines = [line for part in "\n\n".join(paragraphs).split("\n") for line in wrap(escaped(part), width)]
    end = "\n" if len(lines) > 1 else " " if lines and lines[-1].endswith('"') else ""
    return "\n".join(lines) + end


def escaped(text: str) -> str:
    """Text as it is written between triple quotes: reading the string gives the text again."""
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return text if text.isprintable() else UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def oneline(text: str) -> str:
    """A description as one line of a docstring, as arguments have it."""
    return escaped(re.sub(r"\s+", " ", text).strip())


def wrap(line: str, width: int) -> list[str]:
    """One line of a description; its own breaks stay."""
    if len(line) <= width and line.isprintable():
        return [line.rstrip(" ")]
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False) or [""]


def deprecation(member: GraphQLField | GraphQLInputField | GraphQLEnumValue | GraphQLArgument) -> str | None:
    """What a docstring says of a member that the schema deprecates."""
    reason = member.deprecation_reason
    return None if reason is None else f"Deprecated: {reason or 'the schema gives no reason.'}"
