"""The two streams of an export, under the name that the official client has for them."""

from __future__ import annotations

from typing import Any

from labelbox_gen.exceptions import InvalidQueryError
from labelbox_gen_graphql.enums import TaskStreamType

StreamType = TaskStreamType

#: The two streams.
RESULT, ERRORS = "RESULT", "ERRORS"


def checked_stream(stream_type: Any) -> str:
    """The name of a stream, in any case.

    Raises:
        InvalidQueryError: there is no such stream.
    """
    name = stream_type.upper() if isinstance(stream_type, str) else ""
    if name not in (RESULT, ERRORS):
        raise InvalidQueryError(f"stream_type must be {RESULT!r} or {ERRORS!r}, not {stream_type!r}")
    return name
