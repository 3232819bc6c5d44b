"""The table of `make bench` marks the figures that miss their target."""

from __future__ import annotations

import pytest

from benchmarks.report import ratio


@pytest.mark.parametrize(
    ("ours", "wanted", "how", "cell"),
    [
        (1.2, 1.2, "at most", "1.20 (at most 1.2)"),
        (1.21, 1.2, "at most", "1.21 (at most 1.2) **missed**"),
        (9.86, 10, "at least", "9.86 (at least 10) **missed**"),
        (10.5, 10, "at least", "10.50 (at least 10)"),
        (10.5, None, "at least", "10.50"),
    ],
)
def test_a_figure_beyond_its_target_is_marked(ours: float, wanted: float | None, how: str, cell: str) -> None:
    assert ratio([ours], [1.0], wanted, how) == cell
