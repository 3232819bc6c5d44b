"""The API key: where it comes from, and what cannot be one."""

from __future__ import annotations

import os
from typing import Any

from labelbox_gen.exceptions import AuthenticationError

from .urls import SWAPPED

VARIABLE = "LABELBOX_API_KEY"

UNPICKLED = (
    f"A pickle of a client leaves the key out: set the environment variable {VARIABLE} here, or make the client "
    "with Client(pickle_key=True)."
)


def api_key(given: Any, *, unpickled: bool = False) -> str:
    """The key that was given, or that of the environment. `unpickled`: the client comes from a pickle.

    Raises:
        AuthenticationError: there is none, or it cannot be one. The message never quotes it.
    """
    if given is not None and not isinstance(given, str):
        raise AuthenticationError(f"the API key must be text, not {type(given).__name__}")
    key = (given or os.environ.get(VARIABLE) or "").strip()
    if not key:
        hint = UNPICKLED if unpickled else None
        raise AuthenticationError("Labelbox API key not provided", hint=hint)
    if "://" in key:
        raise AuthenticationError("the API key is a URL", hint=SWAPPED)
    if not key.isascii() or not key.isprintable() or " " in key:
        raise AuthenticationError(
            "the API key has a blank or a special character inside; was it copied whole?"
        )
    return key


class SecretHeaders(dict[str, str]):
    """Headers whose representation hides their values."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {', '.join(self)}>"
