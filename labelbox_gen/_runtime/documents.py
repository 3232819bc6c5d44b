"""Documents that users write themselves, as the transport wants them."""

from __future__ import annotations

import re

from labelbox_gen.exceptions import InvalidQueryError

from .operation import Operation

#: The first definition that is an operation, behind comments and fragments.
FIRST = re.compile(r"^\s*(?:(query|mutation|subscription)\b\s*([_A-Za-z]\w*)?|\{)", re.MULTILINE)


def ad_hoc(document: str) -> Operation:
    """The operation of a document. Only what is certain to be a query counts as idempotent."""
    found = list(FIRST.finditer(_without_comments(document)))
    if not found:
        raise InvalidQueryError(
            "the document holds no operation", hint="Write `query Name { ... }` or `mutation Name { ... }`."
        )
    kinds = {match[1] or "query" for match in found}
    if "subscription" in kinds:
        raise InvalidQueryError("the API has no subscriptions")
    name = next((match[2] for match in found if match[2]), "execute")
    if "mutation" in kinds:
        return Operation(name=name, kind="mutation", document=document)
    return Operation(name=name, kind="query", document=document, idempotent=True)


def _without_comments(document: str) -> str:
    """Strings may hold anything, and comments may hold the word mutation."""
    return re.sub(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*', "", document)
