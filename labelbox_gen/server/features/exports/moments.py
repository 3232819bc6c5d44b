"""Dates in export filters: `2024-01-31`, `2024-01-31 12:00:00` in a time zone, or with an offset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, cast
from zoneinfo import ZoneInfo

from labelbox_gen.server import dates
from labelbox_gen.server.errors import ApiError, Malformed

_ONE_DAY = timedelta(days=1) - timedelta(microseconds=1)


@dataclass(frozen=True)
class Span:
    """From `start` to `end`, inclusive; naive UTC like all dates inside the server."""

    start: datetime | None
    end: datetime | None


def read_span(clause: Mapping[str, Any]) -> Span:
    """Parse the `value` of a date clause: `{operator, timezone, value}`."""
    value: Any = clause.get("value")
    if not isinstance(value, dict):
        raise Malformed(f"The filter '{clause.get('type')}' needs a value with an operator")
    value = cast("dict[str, Any]", value)
    operator, zone = value.get("operator"), _zone(value.get("timezone"))
    if operator == "BETWEEN":
        both: Any = value.get("value")
        both = cast("dict[str, Any]", both) if isinstance(both, dict) else {}
        return Span(_moment(both.get("min"), zone), _moment(both.get("max"), zone, last=True))
    if operator == "GREATER_THAN_OR_EQUAL":
        return Span(_moment(value.get("value"), zone), None)
    if operator == "LESS_THAN_OR_EQUAL":
        return Span(None, _moment(value.get("value"), zone, last=True))
    raise Malformed(
        f"The operator '{operator}' is not known; use BETWEEN, GREATER_THAN_OR_EQUAL or LESS_THAN_OR_EQUAL"
    )


def _zone(name: object) -> ZoneInfo | timezone:
    if name is None or name == "UTC":
        return timezone.utc
    try:
        return ZoneInfo(str(name))
    except (KeyError, ValueError, OSError):
        raise Malformed(f"The time zone '{name}' is not known") from None


def _moment(value: object, zone: ZoneInfo | timezone, *, last: bool = False) -> datetime:
    """A date without a time means the whole day: as an end, its last moment."""
    text = str(value).strip()
    try:
        moment = dates.parse(text)
        if len(text) <= 19:  # no offset: interpreted in the time zone
            moment = moment.replace(tzinfo=zone).astimezone(timezone.utc).replace(tzinfo=None)
        return moment + _ONE_DAY if last and len(text) == 10 else moment
    except (ApiError, OverflowError):
        raise Malformed(f"'{value}' is not a date; use YYYY-MM-DD or YYYY-MM-DD hh:mm:ss") from None
