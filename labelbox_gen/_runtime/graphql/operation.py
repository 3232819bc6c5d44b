"""One GraphQL operation as the generated code names it and the transport sends it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Data: TypeAlias = "dict[str, Any]"
"""The `data` member of a GraphQL answer: JSON, so the one place where `Any` is allowed."""


@dataclass(frozen=True)
class Operation:
    """A document of `queries/` with what the transport must know about it."""

    name: str
    kind: Literal["query", "mutation"]
    document: str
    idempotent: bool = False
    """Whether sending it twice has the effect of sending it once: queries, and mutations marked `@idempotent`."""
    plural: str | None = None
    """Of a mutation marked `@plural`: the variable that lists ids, so that several of them can be sent as one."""
    files: tuple[str, ...] = ()
    """Paths of the variables that hold an `Upload`, such as `("file",)` or `("data.filePayload.file",)`."""


Send: TypeAlias = "Callable[[Operation, Mapping[str, object]], Data]"
AsyncSend: TypeAlias = "Callable[[Operation, Mapping[str, object]], Awaitable[Data]]"
