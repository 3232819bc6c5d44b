"""Values of inputs: validation, JSON representation and errors."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from labelbox_gen import MediaType, Project, Upload
from labelbox_gen._runtime.entities.inputs import id_of, uid_of, uids_of
from labelbox_gen._runtime.graphql.variables import variables
from labelbox_gen._runtime.values.input_values import checked, json_value
from labelbox_gen._runtime.values.scalars import (
    BOOLEAN,
    DATE_TIME,
    FLOAT,
    ID,
    INT,
    JSON,
    STRING,
    UINT64,
    Scalar,
    enum_of,
    list_of,
    optional,
)
from labelbox_gen.exceptions import InvalidQueryError

MEDIA = enum_of(MediaType)
NOON = datetime(2024, 1, 31, 12, tzinfo=timezone.utc)
PROJECT = Project(None, {"id": "p1", "name": "n"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class Color(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("scalar", "value", "wire"),
    [
        (STRING, "é", "é"),
        (STRING, Path("a/b"), "a/b"),
        (STRING, Color.RED, "red"),
        (STRING, date(2024, 1, 31), "2024-01-31"),
        (STRING, NOON, "2024-01-31T12:00:00+00:00"),
        (STRING, np.str_("x"), "x"),
        (ID, "x", "x"),
        (INT, np.int64(3), 3),
        (INT, np.array(3), 3),
        (INT, -(2**31), -(2**31)),
        (FLOAT, 1, 1),
        (FLOAT, np.float32(0.5), 0.5),
        (FLOAT, Decimal("0.5"), 0.5),
        (BOOLEAN, np.bool_(True), True),
        (UINT64, 2**63, "9223372036854775808"),
        (DATE_TIME, NOON, "2024-01-31T12:00:00.000000Z"),
        (DATE_TIME, pd.Timestamp(NOON), "2024-01-31T12:00:00.000000Z"),
        (DATE_TIME, np.datetime64("2024-01-31T12:00", "ns"), "2024-01-31T12:00:00.000000Z"),
        (MEDIA, "IMAGE", "IMAGE"),
        (MEDIA, MediaType.IMAGE, "IMAGE"),
        (MEDIA, MediaType("NEW"), "NEW"),
        (list_of(INT), np.arange(3), [0, 1, 2]),
        (list_of(MEDIA), ("IMAGE", MediaType.TEXT), ["IMAGE", "TEXT"]),
        (optional(STRING), None, None),
        (JSON, None, None),
        (JSON, {"a": np.array([1.5, 2]), "p": Path("x"), "s": {1}}, {"a": [1.5, 2.0], "p": "x", "s": [1]}),
    ],
)
def test_values_travel_as_json(scalar: Scalar, value: Any, wire: Any) -> None:
    found = checked("Thing.field", value, scalar)
    assert found == wire
    assert type(found) is type(wire)


@pytest.mark.parametrize(
    ("scalar", "value", "problem"),
    [
        (STRING, None, "Thing.field must be str, not None"),
        (STRING, b"x", "Thing.field must be str, not bytes b'x'"),
        (STRING, 5, "Thing.field must be str, not int 5"),
        (STRING, object(), "Thing.field must be str, not object"),
        (STRING, "a\ud800", "Thing.field has half of a surrogate pair at position 1"),
        (INT, True, "Thing.field must be int, not bool"),
        (INT, 1.0, "Thing.field must be int, not float"),
        (INT, 2**31, "of at most 32 bits"),
        pytest.param(INT, 10**5000, "of at most 32 bits", id="huge"),
        (FLOAT, "1", "Thing.field must be float or int, not str '1'"),
        (FLOAT, float("inf"), "Thing.field must be a finite number, not inf"),
        (FLOAT, np.float64("nan"), "Thing.field must be a finite number, not nan"),
        (FLOAT, 10**400, "Thing.field must be float or int"),
        (BOOLEAN, 1, "Thing.field must be bool, not int 1"),
        (UINT64, -1, "Thing.field must be between 0 and"),
        (DATE_TIME, "2024-01-31", "Thing.field must be datetime, not str"),
        (DATE_TIME, pd.NaT, "Thing.field must be"),
        (
            DATE_TIME,
            datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
            "Thing.field must be a time that UTC can express",
        ),
        (MEDIA, "image", "Did you mean 'IMAGE'?"),
        (MEDIA, "xyz", "Thing.field must be one of AUDIO, CONVERSATIONAL"),
        (MEDIA, 5, "Thing.field must be one of AUDIO"),
        (list_of(INT), [1, "x"], "Thing.field[1] must be int"),
        (list_of(INT), "12", "Thing.field must be list or tuple, not str '12'"),
        (JSON, {"a": [1, float("nan")]}, "Thing.field.a[1] must be a finite number"),
        (JSON, {"a": "\udfff"}, "Thing.field.a has half of a surrogate pair"),
        (JSON, {1: 2}, "Thing.field has the key 1"),
        (JSON, {"a": object()}, "Thing.field.a is of type object"),
    ],
)
def test_other_values_name_the_input(scalar: Scalar, value: Any, problem: str) -> None:
    with pytest.raises(InvalidQueryError) as caught:
        checked("Thing.field", value, scalar)
    assert problem in str(caught.value)


def test_json_that_contains_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(InvalidQueryError, match="nested more than 100 levels deep"):
        json_value("x", value)


@pytest.mark.parametrize("given", [None, "text", [1], {1: 2}, 5])
def test_variables_are_named_values(given: Any) -> None:
    with pytest.raises(InvalidQueryError, match="variable"):
        variables(given)


def test_an_upload_stays_a_file() -> None:
    upload = Upload(b"x", "a.txt")
    assert variables({"data": {"file": upload}})["data"] == {"file": upload}


def test_an_id_may_be_the_object() -> None:
    assert id_of("Project", "p1") == id_of("Project", PROJECT) == uid_of("Project", PROJECT) == "p1"
    assert (
        uids_of("Project", "projects", PROJECT) == uids_of("Project", "projects", iter([PROJECT])) == ["p1"]
    )


@pytest.mark.parametrize("value", [None, "", "  ", 5, b"p1", object(), "\ud800", Project])
def test_other_ids_are_refused(value: Any) -> None:
    with pytest.raises(InvalidQueryError, match="the id of a Project"):
        id_of("Project", value)


@pytest.mark.parametrize("value", [None, "p1", 5, object(), Project])
def test_an_object_is_not_its_id(value: Any) -> None:
    with pytest.raises(InvalidQueryError, match="a Project is needed, not"):
        uid_of("Project", value)
    with pytest.raises(InvalidQueryError, match=r"projects\[0\] must be a Project, not"):
        uids_of("Project", "projects", [value])
    with pytest.raises(InvalidQueryError, match="a Dataset is needed, not Project"):
        uid_of("Dataset", PROJECT)
