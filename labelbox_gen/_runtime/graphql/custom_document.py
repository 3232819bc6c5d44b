"""Operations made of documents that users write."""

from __future__ import annotations

from labelbox_gen.exceptions import InvalidQueryError

from ..values.input_values import shown
from .lexer import Token, definitions
from .operation import Operation

KINDS = frozenset({"query", "mutation", "subscription"})


def ad_hoc(document: str) -> Operation:
    """The operation of a document. Only a document without a mutation is idempotent.

    Raises:
        InvalidQueryError: the document has no operation, or a subscription.
    """
    if not isinstance(document, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise InvalidQueryError(f"the document must be str, not {shown(document)}")
    operations = [found for tokens in definitions(document) if (found := _kind_and_name(tokens))]
    if not operations:
        raise InvalidQueryError(
            "the document holds no operation", hint="Write `query Name { ... }` or `mutation Name { ... }`."
        )
    kinds = {kind for kind, _ in operations}
    if "subscription" in kinds:
        raise InvalidQueryError("the API has no subscriptions")
    name = next((name for _, name in operations if name), "execute")
    if "mutation" in kinds:
        return Operation(name=name, kind="mutation", document=document)
    return Operation(name=name, kind="query", document=document, idempotent=True)


def _kind_and_name(tokens: list[Token]) -> tuple[str, str | None] | None:
    """The kind and name of an operation; None for other definitions, such as fragments."""
    first, second = tokens[:2]
    if first.text == "{":
        return "query", None
    if first.text not in KINDS:
        return None
    return first.text, second.text if second.kind == "name" else None
