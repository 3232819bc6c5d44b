"""Keys that recognize a repeated request: networks may deliver a request twice.

Clients need not send an idempotency key. Two requests are the same if their user, operation and input are the same; a
manifest and the file of an import are compared by content. A created object with a name is recognized for a minute, a
manifest for ever, and an export only until its task is read or anything in the organization changes: users repeat
exports on purpose.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import cast

from .. import json_text


def request_key(operation: str, *parts: object) -> str:
    """A key that is equal for equal requests, whatever the order of keys in their input."""
    text = json_text.render([operation, *(_sorted(part) for part in parts)])
    return hashlib.sha256(text).hexdigest()


def _sorted(value: object) -> object:
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, object]", value)
        return {key: _sorted(entries[key]) for key in sorted(entries)}
    return [_sorted(each) for each in cast("list[object]", value)] if isinstance(value, list) else value
