"""Conversion of labeling queue overrides to inputs."""

from __future__ import annotations

from typing import Any, cast

import pytest

from labelbox_gen import DataRow, Project
from labelbox_gen._runtime.projects.overrides import data_row_id, override_input
from labelbox_gen.exceptions import InvalidQueryError

ROW = DataRow(cast("Any", None), {"id": "r"})
SENT = {"dataRowIdentifier": {"id": "r", "idType": "ID"}, "priority": 2}


@pytest.mark.parametrize(
    ("override", "sent"),
    [((ROW, 2), SENT), ((ROW, 2, None), SENT), ((ROW, 2, 3), SENT | {"numLabels": 3}), ([ROW, 2], SENT)],
)
def test_an_override_as_it_is_sent(override: object, sent: dict[str, object]) -> None:
    assert override_input(0, override) == sent


@pytest.mark.parametrize(
    ("override", "problem"),
    [
        (ROW, "must be \\(data row, priority, number of labels\\)"),
        ("ab", "must be \\(data row"),
        ((ROW,), "must have two or three parts, not 1"),
        ((ROW, 1, 2, 3), "must have two or three parts, not 4"),
        (("r", 1), "must name a data row, not 'r'"),
        ((Project(cast("Any", None), {"id": "p"}), 1), "must name a data row, not <Project p>"),
        ((ROW, "1"), "has a priority that is no whole number: '1'"),
        ((ROW, True), "has a priority that is no whole number: True"),
        ((ROW, 1, 1.5), "has a number of labels that is no whole number: 1.5"),
    ],
)
def test_an_invalid_override_is_reported_with_its_index(override: object, problem: str) -> None:
    with pytest.raises(InvalidQueryError, match=f"override 7 {problem}"):
        override_input(7, override)


def test_the_id_of_a_data_row() -> None:
    assert data_row_id(0, ROW) == "r"
