"""Grouping of files into requests."""

from __future__ import annotations

import pytest

from labelbox_gen._runtime.uploads.file_group import (
    MAX_BYTES,
    MAX_FILE_BYTES,
    MAX_FILES,
    grouped,
    spread,
)

SMALL, LARGE = MAX_FILE_BYTES, MAX_FILE_BYTES + 1


@pytest.mark.parametrize(
    ("sizes", "lengths"),
    [
        ([], []),
        ([0] * 8, [1] * 8),
        ([0] * 9, [2, 2, 2, 2, 1]),
        ([0] * 200, [25] * 8),
        ([0] * 1000, [MAX_FILES] * 40),
        ([SMALL] * 200, [MAX_BYTES // SMALL] * 50),
        ([LARGE] * 20, [1] * 20),
        ([LARGE, *[1] * 11, LARGE, *[1] * 11], [1, 3, 3, 3, 2, 1, 3, 3, 3, 2]),
    ],
)
def test_small_files_share_requests(sizes: list[int], lengths: list[int]) -> None:
    groups = grouped(enumerate(sizes), 8)
    assert [place for group in groups for place in group] == list(range(len(sizes)))
    assert [len(group) for group in groups] == lengths


@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 200])
def test_items_are_spread_over_parts_of_one_length(count: int) -> None:
    parts = spread(range(count), 8)
    assert [item for part in parts for item in part] == list(range(count))
    assert len(parts) <= 8
    assert len({len(part) for part in parts[:-1]}) <= 1
