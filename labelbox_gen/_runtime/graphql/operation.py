"""GraphQL operations, as generated code defines them and the transport sends them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Data: TypeAlias = "dict[str, Any]"
"""The `data` member of a GraphQL response: arbitrary JSON, hence `Any`."""


@dataclass(frozen=True)
class Operation:
    """A document of `queries/` with its properties for the transport."""

    name: str
    kind: Literal["query", "mutation"]
    document: str
    idempotent: bool = False
    """Whether it is safe to send twice: queries, and mutations marked `@idempotent`."""
    plural: str | None = None
    """The variable that lists ids in a mutation marked `@plural`, so that several such mutations can be merged."""
    files: tuple[str, ...] = ()
    """Paths of the variables that hold an `Upload`, such as `("file",)` or `("data.filePayload.file",)`."""


Send: TypeAlias = "Callable[[Operation, Mapping[str, object]], Data]"
AsyncSend: TypeAlias = "Callable[[Operation, Mapping[str, object]], Awaitable[Data]]"
