"""Bulk operations in requests of a bounded size."""

from __future__ import annotations

import pytest

from labelbox_gen._runtime.entities.bulk_requests import parts
from labelbox_gen.exceptions import NetworkError


def test_all_items_are_in_one_of_the_parts() -> None:
    found = list(parts(range(1100), "deleted", size=500))
    assert [(part.start, len(part.items)) for part in found] == [(0, 500), (500, 500), (1000, 100)]
    assert [item for part in found for item in part.items] == list(range(1100))
    assert list(parts([], "deleted", size=500)) == []


@pytest.mark.parametrize(
    ("maybe_done", "hint"),
    [
        (False, "3 of 5 were deleted; go on with those from index 3."),
        (True, "3 of 5 were deleted; go on with those from index 3, of which up to 2 may be deleted, too."),
    ],
)
def test_an_error_has_advice_how_to_continue(maybe_done: bool, hint: str) -> None:
    _, part = parts("abcde", "deleted", size=3)
    error = NetworkError("cut", hint="Try later.")
    error.maybe_done = maybe_done
    with pytest.raises(NetworkError) as caught, part.sent():
        raise error
    assert caught.value.hint == f"Try later. {hint}"
