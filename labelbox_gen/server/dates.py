"""Dates: naive UTC inside the server, `2024-01-31T12:00:00.000Z` in requests and responses."""

from __future__ import annotations

from datetime import datetime, timezone

from .errors import InvalidQuery


def now() -> datetime:
    """The current time in UTC, cut to milliseconds, so that responses equal stored values."""
    moment = datetime.now(timezone.utc).replace(tzinfo=None)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def render(moment: datetime) -> str:
    """Always with a fraction: the official client cannot parse dates without one."""
    precision = "milliseconds" if moment.microsecond % 1000 == 0 else "microseconds"
    return moment.isoformat(timespec=precision) + "Z"


def parse(text: str) -> datetime:
    """Parse an ISO 8601 date or time; without an offset it is UTC."""
    try:
        moment = datetime.fromisoformat(_python_310(text.strip()))
    except ValueError:
        message = f"'{text}' is not a date; use ISO 8601 such as 2024-01-31T12:00:00.000Z"
        raise InvalidQuery(message) from None
    try:
        return moment.astimezone(timezone.utc).replace(tzinfo=None) if moment.tzinfo else moment
    except OverflowError:
        raise InvalidQuery(f"'{text}' is out of range") from None


def _python_310(text: str) -> str:
    """Rewrite forms that `fromisoformat` cannot parse in Python 3.10: `Z`, offsets without colon, short fractions."""
    if text[-1:] in "Zz" and text:
        text = text[:-1] + "+00:00"
    elif len(text) > 19 and text[-5] in "+-" and text[-4:].isdigit():
        text = f"{text[:-2]}:{text[-2:]}"
    head, dot, tail = text.partition(".")
    if not dot:
        return text
    digits = len(tail) - len(tail.lstrip("0123456789"))
    return f"{head}.{tail[:digits][:6].ljust(6, '0')}{tail[digits:]}"
