"""The reason of a failure, as servers store it: plain text, or JSON with an `error`."""

from __future__ import annotations

from ..values.untyped_json import as_object

#: Characters of a reason in an error message.
MAX_CHARACTERS = 1000


def reason_in(text: str) -> str | None:
    """The reason that a text or its JSON gives; None if there is none."""
    from pydantic_core import from_json

    try:
        value = from_json(text)
    except ValueError:
        return text.strip()[:MAX_CHARACTERS] or None
    if isinstance(value, str):
        return value[:MAX_CHARACTERS] or None
    error = as_object(value).get("error")
    return None if error is None else str(error)[:MAX_CHARACTERS]
