"""The parts of an operation from which a merged document is built; a suffix keeps the names of operations distinct."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from labelbox_gen.exceptions import InvalidQueryError

from ..graphql.lexer import Token, definitions
from ..graphql.operation import Operation

#: A text split at each position of the suffix: `suffix.join(pieces)` is the text with all names renamed.
Pieces = tuple[str, ...]


@dataclass(frozen=True)
class OperationParts:
    """The parts of an operation, without the keywords that occur once per document."""

    variables: Pieces
    """The definitions of the variables; none for an operation without them."""
    selection: Pieces
    """The root fields, each under its response key with the suffix."""
    fragments: tuple[Pieces, ...]
    """The fragments. Most are one piece, shared by all operations; fragments that use variables are renamed."""
    keys: tuple[str, ...]
    """The keys of the response."""
    ids: tuple[str, ...]
    """The variables that hold ids of objects."""


@cache
def parts(operation: Operation) -> OperationParts:
    """The parts of an operation of `queries/`.

    Raises:
        InvalidQueryError: the operation cannot be merged with others.
    """
    found = list(definitions(operation.document))
    heads = [each for each in found if each[0].text == "mutation"]
    if len(heads) != 1:
        raise _unmergeable(operation, "it is not one mutation")
    own = _with_variables([each for each in found if each[0].text == "fragment"])
    return _Reader(operation, own).read(heads[0], [each for each in found if each is not heads[0]])


def _with_variables(fragments: list[list[Token]]) -> frozenset[str]:
    """The names of the fragments that use variables, directly or through others."""
    own: set[str] = set()
    grown = True
    while grown:
        found = {
            tokens[1].text
            for tokens in fragments
            if any(token.kind == "variable" for token in tokens) or own.intersection(_spreads(tokens))
        }
        own, grown = found, len(found) > len(own)
    return frozenset(own)


def _spreads(tokens: list[Token]) -> Iterator[str]:
    for spread, name in pairwise(tokens):
        if spread.kind == "spread" and name.kind == "name" and name.text != "on":
            yield name.text


@dataclass(frozen=True)
class _Reader:
    """Splits the definitions of one operation."""

    operation: Operation
    own: frozenset[str]
    """The fragments that are renamed for each use of the operation."""

    def read(self, head: list[Token], fragments: list[list[Token]]) -> OperationParts:
        begin = next(n for n, token in enumerate(head) if token.text == "{" and token.depth == 0)
        before, within = head[:begin], head[begin + 1 : -1]
        if any(token.text == "@" and token.depth == 0 for token in before):
            raise _unmergeable(self.operation, "it has a directive")
        if any(token.kind == "spread" and token.depth == 1 for token in within):
            raise _unmergeable(self.operation, "its root fields are in a fragment")
        variables = [token for token in before if token.depth > 0]
        roots = _root_keys(within)
        return OperationParts(
            variables=self._cut(variables),
            selection=self._cut(within, roots),
            fragments=tuple(self._cut(tokens) for tokens in fragments),
            keys=tuple(token.text for token in roots),
            ids=tuple(_ids(variables)),
        )

    def _cut(self, tokens: list[Token], roots: Collection[Token] = ()) -> Pieces:
        """The text of the tokens, split after each name that needs the suffix."""
        if not tokens:
            return ()
        pieces: list[str] = []
        start, prefix = tokens[0].start, ""
        for before, token, after in zip([None, *tokens], tokens, [*tokens[1:], None], strict=False):
            is_root = token in roots
            if is_root or token.kind == "variable" or self._is_own(before, token):
                pieces.append(prefix + self.operation.document[start : token.end])
                has_alias = after is not None and after.text == ":"
                prefix = f": {token.text}" if is_root and not has_alias else ""
                start = token.end
        pieces.append(prefix + self.operation.document[start : tokens[-1].end])
        return tuple(pieces)

    def _is_own(self, before: Token | None, token: Token) -> bool:
        """Whether the token names a renamed fragment, in its definition or a spread."""
        named = before is not None and (
            before.kind == "spread" or (before.text, before.depth) == ("fragment", 0)
        )
        return named and token.text in self.own


def _root_keys(tokens: list[Token]) -> list[Token]:
    """The tokens of the response keys: the alias of a root field, or its name."""
    keys: list[Token] = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.kind == "name" and token.depth == 1 and (before is None or before.text not in (":", "@")):
            keys.append(token)
    return keys


def _ids(variables: list[Token]) -> Iterator[str]:
    """The variables of type `ID`, also in a list."""
    name = ""
    for before, token in pairwise(variables):
        name = before.text[1:] if before.kind == "variable" else name
        if token.text == "ID" and before.text in (":", "["):
            yield name


def _unmergeable(operation: Operation, reason: str) -> InvalidQueryError:
    return InvalidQueryError(
        f"{operation.name} cannot be part of a batch: {reason}",
        operation=operation.name,
        hint="Call the method without the batch.",
    )
