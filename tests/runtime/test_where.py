"""Filters and orders as inputs."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from labelbox_gen import Dataset, MediaType, Organization, Project
from labelbox_gen._runtime.entities.where import order_input, where_input
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

NOON = datetime(2024, 1, 31, 12, tzinfo=timezone.utc)
NAMED = Project.name == "x"


@pytest.mark.parametrize(
    ("where", "wire"),
    [
        (Project.name == "x", {"name": "x"}),
        (Project.name != "x", {"name_not": "x"}),
        (Project.name < "x", {"name_lt": "x"}),
        (Project.name <= "x", {"name_lte": "x"}),
        (Project.name > "x", {"name_gt": "x"}),
        (Project.name >= "x", {"name_gte": "x"}),
        (Project.uid == "x", {"id": "x"}),
        (Project.created_at > NOON, {"createdAt_gt": "2024-01-31T12:00:00.000000Z"}),
        (Project.media_type == MediaType.IMAGE, {"allowedMediaType": "IMAGE"}),
        (Project.description == None, {"description": None}),  # noqa: E711
        (NAMED & (Project.uid != "y"), {"AND": [{"name": "x"}, {"id_not": "y"}]}),
        (NAMED & NAMED & NAMED, {"AND": [{"name": "x"}, {"name": "x"}, {"name": "x"}]}),
        (NAMED | (Project.uid == "y"), {"OR": [{"name": "x"}, {"id": "y"}]}),
        (
            NAMED | NAMED & (Project.uid == "y"),
            {"OR": [{"name": "x"}, {"AND": [{"name": "x"}, {"id": "y"}]}]},
        ),
        (NAMED | NAMED | NAMED, {"OR": [{"name": "x"}] * 3}),
        ((NAMED | NAMED) & NAMED, {"AND": [{"OR": [{"name": "x"}] * 2}, {"name": "x"}]}),
        (~NAMED, {"NOT": [{"name": "x"}]}),
        (~(NAMED & NAMED), {"NOT": [{"AND": [{"name": "x"}] * 2}]}),
        (Project.name.in_(["x"]), {"name": "x"}),
        (Project.name.in_({"x": 1, "y": 2}), {"OR": [{"name": "x"}, {"name": "y"}]}),
        (Project.name.not_in(iter("xy")), {"NOT": [{"OR": [{"name": "x"}, {"name": "y"}]}]}),
        (Project.media_type.in_([MediaType.IMAGE]), {"allowedMediaType": "IMAGE"}),
        (Project.data_row_count.in_(np.array([1, 2])), {"OR": [{"dataRowCount": 1}, {"dataRowCount": 2}]}),
        (Project.data_row_count > np.int64(3), {"dataRowCount_gt": 3}),
        (Project.auto_audit_percentage < np.float32(0.5), {"autoAuditPercentage_lt": 0.5}),
        (Project.name == Path("a/b"), {"name": "a/b"}),
        (Project.name == date(2024, 1, 31), {"name": "2024-01-31"}),
        (Project.name == MediaType.IMAGE, {"name": "IMAGE"}),
        (
            Project.created_at > np.datetime64("2024-01-31T12"),
            {"createdAt_gt": "2024-01-31T12:00:00.000000Z"},
        ),
        (None, None),
    ],
)
def test_a_filter_becomes_an_input(where: Any, wire: object) -> None:
    assert where_input("Project", where, {}, conjunction=True) == wire


def test_fixed_conditions_are_added() -> None:
    assert where_input("Project", None, {"deleted": False}, conjunction=True) == {"deleted": False}
    assert where_input("Project", NAMED, {"deleted": False}, conjunction=True) == {
        "AND": [{"name": "x"}, {"deleted": False}]
    }


def test_an_input_without_and_takes_one_comparison() -> None:
    assert where_input("Project", NAMED, {}, conjunction=False) == {"name": "x"}
    with pytest.raises(InvalidQueryError, match="one comparison only"):
        where_input("Project", NAMED & NAMED, {}, conjunction=False)


@pytest.mark.parametrize(
    ("misuse", "message"),
    [
        (lambda: NAMED and NAMED, "no truth value"),
        (lambda: not NAMED, "no truth value"),
        (lambda: bool(NAMED), "no truth value"),
        (lambda: NAMED & True, "joined by & with bool True"),
        (lambda: True & NAMED, "joined by & with bool True"),
        (lambda: NAMED | "x", "joined by | with str 'x'"),
        (lambda: NAMED | (Dataset.name == "x"), "of Project cannot be joined with one of Dataset"),
        (lambda: where_input("Project", NAMED | NAMED, {}, conjunction=False), "one comparison only"),
        (lambda: Project.name.in_("xy"), r"Project\.name\.in_\(\) takes a list of values, not str 'xy'"),
        (lambda: Project.name.in_(5), r"in_\(\) takes a list of values, not int 5"),
        (lambda: Project.name.not_in([]), "needs at least one value"),
        (lambda: Project.name.in_(["x", 5]), "Project.name must be str, not int 5"),
        (lambda: Organization.name.in_(["x"]), "cannot be compared"),
        (lambda: Project.name.contains("x"), "the server filters by ==, !=, <, <=, >, >=, in_"),
        (lambda: "x" in Project.name, r"Use \.in_"),
        (lambda: list(Project.name), "is a field of the class, not a list"),
        (lambda: Project.name == "\ud800", "Project.name has half of a surrogate pair at position 0"),
        (lambda: Project.auto_audit_percentage == float("nan"), "must be a finite number, not nan"),
        (lambda: Project.data_row_count == 2**31, "at most 32 bits"),
        (lambda: Project.media_type == "IMAGEE", "Did you mean 'IMAGE'"),
        (lambda: NAMED & (Dataset.name == "x"), "of Project cannot be joined with one of Dataset"),
        (lambda: where_input("Project", Dataset.name == "x", {}, conjunction=True), "not of Dataset"),
        (
            lambda: where_input("Project", "name == x", {}, conjunction=True),
            "must be a comparison of Project",
        ),
        (lambda: where_input("Project", False, {}, conjunction=True), "must be a comparison of Project"),
        (
            lambda: where_input("Project", Project.name, {}, conjunction=True),
            "must be a comparison of Project",
        ),
        (lambda: order_input("Project", "name_ASC"), r"must be Project\.<field>\.asc"),
        (lambda: order_input("Project", Project.name), r"must be Project\.<field>\.asc"),
        (lambda: order_input("Project", Dataset.name.asc), "not of Dataset"),
    ],
)
def test_a_misuse_is_refused(misuse: Any, message: str) -> None:
    with pytest.raises(InvalidQueryError, match=message):
        misuse()


def test_an_unknown_field_raises_attribute_error() -> None:
    with pytest.raises(AttributeError):
        _ = Project.nmae  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("order", "wire"),
    [
        (Project.name.asc, "name_ASC"),
        (Project.name.desc, "name_DESC"),
        (Project.uid.asc, "id_ASC"),
        (Project.media_type.desc, "allowedMediaType_DESC"),
        (None, None),
    ],
)
def test_an_order_becomes_an_enum_value(order: Any, wire: str | None) -> None:
    assert order_input("Project", order) == wire


def test_invalid_attribute_errors_are_invalid_queries() -> None:
    assert issubclass(InvalidAttributeError, InvalidQueryError)
