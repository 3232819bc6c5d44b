"""Conversion of scalars."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

import pytest

from labelbox_gen import MediaType
from labelbox_gen._runtime.values import scalars
from labelbox_gen._runtime.values.scalars import DATE_TIME, dump, enum_of, list_of, load_datetime

NOON = datetime(2024, 1, 31, 12, tzinfo=timezone.utc)

#: What `datetime.fromisoformat` reads in Python 3.10.
ISO_310 = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{3}(\d{3})?)?)?([+-]\d\d:\d\d(:\d\d)?)?)?")

FORMS = [
    ("2024-01-31T12:00:00Z", NOON),
    ("2024-01-31T12:00:00.000Z", NOON),
    ("2024-01-31T12:00:00", NOON),
    ("2024-01-31 12:00:00", NOON),
    ("2024-01-31T12:00Z", NOON),
    ("2024-01-31T12:00:00+00:00", NOON),
    ("2024-01-31T14:00:00+02:00", NOON),
    ("2024-01-31T06:30:00.0-05:30", NOON),
    ("2024-01-31T12:00:00.5Z", NOON + timedelta(milliseconds=500)),
    ("2024-01-31T12:00:00.12Z", NOON + timedelta(milliseconds=120)),
    ("2024-01-31T12:00:00.1234Z", NOON + timedelta(microseconds=123400)),
    ("2024-01-31T12:00:00.123456789Z", NOON + timedelta(microseconds=123456)),
    ("2024-01-31", NOON - timedelta(hours=12)),
]


@pytest.mark.parametrize(("text", "time"), FORMS)
def test_a_time_is_read_in_every_form_of_the_api(text: str, time: datetime) -> None:
    assert load_datetime(text) == time


@pytest.mark.parametrize("text", [text for text, _ in FORMS])
def test_times_are_normalized_for_python_310(text: str) -> None:
    assert ISO_310.fullmatch(scalars._python_310(text))


def test_a_time_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="yesterday"):
        load_datetime("yesterday")


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (NOON, "2024-01-31T12:00:00.000000Z"),
        (NOON.astimezone(timezone(timedelta(hours=2))), "2024-01-31T12:00:00.000000Z"),
        (NOON.astimezone().replace(tzinfo=None), "2024-01-31T12:00:00.000000Z"),
        (MediaType.IMAGE, "IMAGE"),
        ("text", "text"),
        (7, 7),
        (None, None),
    ],
)
def test_a_value_travels_as_json(value: object, wire: object) -> None:
    assert dump(value) == wire
    assert type(dump(value)) is type(wire)


def test_a_list_of_scalars_is_loaded_item_by_item() -> None:
    load = list_of(DATE_TIME).load
    assert load is not None
    assert load(["2024-01-31T12:00:00Z"]) == [NOON]
    assert list_of(scalars.STRING).load is None


def test_an_unknown_enum_value_is_kept() -> None:
    load = enum_of(MediaType).load
    assert load is not None
    value = load("HOLOGRAM")
    assert value == "HOLOGRAM"
    assert isinstance(value, MediaType)
    assert not value.is_known
    assert value not in list(MediaType)
