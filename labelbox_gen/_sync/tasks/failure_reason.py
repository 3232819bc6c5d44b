# Written by `make codegen` from labelbox_gen/_async/tasks/failure_reason.py. DO NOT EDIT.
"""Why a task failed, in the words of the server."""

from __future__ import annotations

from labelbox_gen._runtime.tasks.reasons import reason_in
from labelbox_gen.exceptions import LabelboxError

from ..http.downloads import read_file
from ..http.transport import Transport

NONE = "the server gave no reason"


def failure_reason(transport: Transport, *places: str | None) -> str:
    """The first reason among the fields that may hold one: text, JSON with an `error`, or the URL of either."""
    for place in places:
        if place and (reason := _reason(transport, place)):
            return reason
    return NONE


def _reason(transport: Transport, place: str) -> str | None:
    if not place.startswith(("http://", "https://")):
        return reason_in(place)
    try:
        return reason_in((read_file(transport, place)).decode("utf-8", "replace"))
    except LabelboxError:
        return f"see {place}"  # the reason of the failure matters, not that its file cannot be read
