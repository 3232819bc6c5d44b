"""Why a task failed, in the words of the server."""

from __future__ import annotations

from labelbox_gen._runtime.tasks.reasons import reason_in
from labelbox_gen.exceptions import LabelboxError

from ..http.downloads import read_file
from ..http.transport import AsyncTransport

NONE = "the server gave no reason"


async def failure_reason(transport: AsyncTransport, *places: str | None) -> str:
    """The first reason among the fields that may hold one: text, JSON with an `error`, or the URL of either."""
    for place in places:
        if place and (reason := await _reason(transport, place)):
            return reason
    return NONE


async def _reason(transport: AsyncTransport, place: str) -> str | None:
    if not place.startswith(("http://", "https://")):
        return reason_in(place)
    try:
        return reason_in((await read_file(transport, place)).decode("utf-8", "replace"))
    except LabelboxError:
        return f"see {place}"  # the reason of the failure matters, not that its file cannot be read
