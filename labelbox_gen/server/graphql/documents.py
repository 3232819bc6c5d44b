"""A cache of parsed and validated documents: clients send the same few texts repeatedly."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    get_operation_ast,
    parse,
    validate,
)

from ..errors import COMPLEXITY, ApiError, InvalidQuery, Malformed, ParseFailed
from ..input_checks import OutOfRange, check_literals
from ..settings import Settings
from .cost import check
from .inferred_names import use_known_names

_KEPT = 1_000
_KEPT_LENGTH = 400_000
"""The most characters of all cached documents; parsed they take a hundred times as much memory."""
_LONGEST = 100_000
_READERS = 64


class Rejected(Exception):
    """The document is invalid: errors with positions, and their common kind."""

    def __init__(self, kind: type[ApiError], errors: Sequence[GraphQLError]) -> None:
        super().__init__(errors[0].message)
        self.kind = kind
        self.errors = errors


@dataclass(frozen=True)
class Document:
    node: DocumentNode

    def operation(self, name: str | None) -> OperationDefinitionNode:
        if (found := get_operation_ast(self.node, name)) is None:
            raise InvalidQuery("Say with operationName which one operation of the document to run")
        return found


class Documents:
    """A bounded cache of valid documents. Thread-safe."""

    def __init__(self, schema: GraphQLSchema, settings: Settings) -> None:
        self._schema = schema
        self._settings = settings
        self._kept: OrderedDict[str, Document] = OrderedDict()
        self._length = 0
        self._lock = threading.Lock()
        self._reading = [threading.Lock() for _ in range(_READERS)]
        """Locks by the hash of a text: a new document in several concurrent requests is parsed by one of them."""

    def get(self, text: str, variables: Mapping[str, Any]) -> Document:
        """The parsed document. Raises if it is over the limits or invalid. The cost depends on variables, so it is always checked."""
        with nullcontext() if text in self._kept else self._reading[hash(text) % len(self._reading)]:
            return self._get(text, variables)

    def _get(self, text: str, variables: Mapping[str, Any]) -> Document:
        with self._lock:
            if text in self._kept:
                self._kept.move_to_end(text)
            document = self._kept.get(text)
        known = document is not None
        document = document or self._parse(text)
        check(document.node, variables, self._schema, self._settings)
        if not known:
            self._validate(document)
            self._keep(text, document)
        return document

    def _parse(self, text: str) -> Document:
        if len(text) > self._settings.max_query_bytes:
            raise InvalidQuery(COMPLEXITY)
        try:
            node = parse(text, max_tokens=self._settings.max_tokens)
            check_literals(text, node)
            use_known_names(node, self._schema)
            return Document(node)
        except RecursionError:
            raise InvalidQuery(COMPLEXITY) from None
        except GraphQLSyntaxError as error:
            if "tokens" in error.message or "too deeply" in error.message:
                raise InvalidQuery(COMPLEXITY) from None
            raise Rejected(ParseFailed, [error]) from None
        except OutOfRange as error:
            raise Rejected(Malformed, [GraphQLError(str(error), error.node)]) from None

    def _validate(self, document: Document) -> None:
        if errors := validate(self._schema, document.node, max_errors=20):
            raise Rejected(InvalidQuery, errors)

    def _keep(self, text: str, document: Document) -> None:
        """Cache a document and evict the least recently used: mutation batches repeat long texts."""
        if len(text) > _LONGEST:
            return
        with self._lock:
            self._length += 0 if text in self._kept else len(text)
            self._kept[text] = document
            while len(self._kept) > _KEPT or self._length > _KEPT_LENGTH:
                oldest, _ = self._kept.popitem(last=False)
                self._length -= len(oldest)
