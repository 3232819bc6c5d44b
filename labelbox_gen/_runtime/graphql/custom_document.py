"""Documents that users write themselves, as the transport wants them."""

from __future__ import annotations

import re

from labelbox_gen.exceptions import InvalidQueryError

from ..values.input_values import shown
from .operation import Operation

#: Strings may hold anything, and comments may hold the word mutation.
TEXT = re.compile(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*')

#: Brackets with no brackets in them.
INNERMOST = re.compile(r"\([^(){}]*\)|(\{)[^(){}]*\}")

#: What stands before the selection of an operation.
HEAD = re.compile(r"\s*(query|mutation|subscription)\b\s*([_A-Za-z]\w*)?|\s*$")


def ad_hoc(document: str) -> Operation:
    """The operation of a document. Only what is certain to be a query counts as idempotent."""
    if not isinstance(document, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a checker
        raise InvalidQueryError(f"the document must be str, not {shown(document)}")
    found = [match for head in _heads(document) if (match := HEAD.match(head))]
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


def _heads(document: str) -> list[str]:
    """What stands before each outermost selection: a field in one may be called `query`."""
    text = TEXT.sub("", document)
    changed = True
    while changed:
        text, changed = INNERMOST.subn(lambda match: ";" if match[1] else "", text)
    return text.split(";")[:-1]
