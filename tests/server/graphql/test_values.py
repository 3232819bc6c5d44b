"""Values: ids, dates and JSON."""

from __future__ import annotations

import threading
from datetime import datetime

import pytest

from labelbox_gen.server import dates, json_text
from labelbox_gen.server.errors import InvalidQuery
from labelbox_gen.server.ids import new_id


def test_ids_are_sortable_cuids():
    ids = [new_id() for _ in range(10_000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    assert all(len(id) == 25 and id[0] == "c" and id.isalnum() and id.islower() for id in ids)


def test_ids_are_unique_across_threads():
    made: list[str] = []
    threads = [threading.Thread(target=lambda: made.extend(new_id() for _ in range(500))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 4_000


DATES = {
    "2024-01-31T12:00:00.000Z": "2024-01-31T12:00:00.000Z",
    "2024-01-31T12:00:00Z": "2024-01-31T12:00:00.000Z",
    "2024-01-31T12:00:00.123456Z": "2024-01-31T12:00:00.123456Z",
    "2024-01-31T12:00:00.5z": "2024-01-31T12:00:00.500Z",
    "2024-01-31T12:00:00.123456789Z": "2024-01-31T12:00:00.123456Z",
    "2024-01-31T12:00:00+02:00": "2024-01-31T10:00:00.000Z",
    "2024-01-31T12:00:00.1-0230": "2024-01-31T14:30:00.100Z",
    "2024-01-31 12:00:00": "2024-01-31T12:00:00.000Z",
    "2024-01-31": "2024-01-31T00:00:00.000Z",
}


@pytest.mark.parametrize(("text", "rendered"), DATES.items())
def test_dates_are_parsed_and_rendered(text, rendered):
    assert dates.render(dates.parse(text)) == rendered


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2024-13-01", "2024-01-31T25:00:00Z", "1700000000", "0001-01-01T00:00:00+14:00"]
)
def test_invalid_dates_are_refused(text):
    with pytest.raises(InvalidQuery):
        dates.parse(text)


def test_dates_in_responses_have_a_fraction(api):
    project = api.data('mutation{createProject(data:{name:"p"}){createdAt updatedAt setupComplete}}')[
        "createProject"
    ]
    datetime.strptime(project["createdAt"], "%Y-%m-%dT%H:%M:%S.%fZ")
    assert project["setupComplete"] is None


def test_json_extensions_of_python_are_refused():
    for text in ("NaN", "[Infinity]", "-Infinity", "[" * 1_000 + "]" * 1_000):
        with pytest.raises(ValueError, match=r"not JSON|nested"):
            json_text.parse(text)
    assert json_text.render({"a": "ü", "b": "\ud800"}) == '{"a":"ü","b":"\ufffd"}'.encode()
    assert json_text.render({"a": "ü"}) == '{"a":"ü"}'.encode()
