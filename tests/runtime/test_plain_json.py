"""Conversion of Python values to JSON, and the paths in its errors."""

from __future__ import annotations

import json
from collections import OrderedDict, deque, namedtuple
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from pydantic import BaseModel

from labelbox_gen import MediaType
from labelbox_gen._runtime.graphql.variables import variables
from labelbox_gen._runtime.values.plain_json import plain_value
from labelbox_gen.exceptions import InvalidQueryError


class Colour(str, Enum):
    RED = "red"


class Level(IntEnum):
    LOW = 1


@dataclass
class Point:
    x: float
    y: float


class Model(BaseModel):
    a: int
    b: Path


Pair = namedtuple("Pair", "left right")
UTC = timezone.utc
UUID_1 = UUID("12345678-1234-5678-1234-567812345678")

UNDERSTOOD: list[tuple[Any, Any]] = [
    (None, None),
    ("猫", "猫"),
    (True, True),
    (2**70, 2**70),
    (1.5, 1.5),
    ({"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}),
    ((1, 2), [1, 2]),
    (Colour.RED, "red"),
    (Level.LOW, 1),
    (MediaType.IMAGE, "IMAGE"),
    (MediaType("NEWER"), "NEWER"),
    (Path("a/b"), "a/b"),
    (UUID_1, str(UUID_1)),
    (Decimal("1.5"), 1.5),
    (Decimal(3), 3),
    (date(2024, 1, 2), "2024-01-02"),
    (time(1, 2), "01:02:00"),
    (datetime(2024, 1, 2, tzinfo=UTC), "2024-01-02T00:00:00.000000Z"),
    (datetime(2024, 1, 2, tzinfo=timezone(timedelta(hours=1))), "2024-01-01T23:00:00.000000Z"),
    (b"bytes", "bytes"),
    (bytearray(b"b"), "b"),
    ({3, 1, 2}, [1, 2, 3]),
    (frozenset(["b", "a"]), ["a", "b"]),
    (range(3), [0, 1, 2]),
    (deque([1]), [1]),
    (OrderedDict(a=1), {"a": 1}),
    ({"a": 1}.keys(), ["a"]),
    (Pair(1, 2), [1, 2]),
    (Point(1, 2.5), {"x": 1, "y": 2.5}),
    (Model(a=1, b=Path("p")), {"a": 1, "b": "p"}),
    ({1: "a", Colour.RED: "b", date(2024, 1, 2): "c"}, {"1": "a", "red": "b", "2024-01-02": "c"}),
    (np.int64(7), 7),
    (np.float32(0.5), 0.5),
    (np.bool_(True), True),
    (np.str_("s"), "s"),
    (np.arange(4).reshape(2, 2), [[0, 1], [2, 3]]),
    (np.array(5), 5),
    (np.datetime64("2024-01-02T03:04:05.123456789"), None),
    (pd.Timestamp("2024-01-02", tz="UTC"), "2024-01-02T00:00:00.000000Z"),
    (pd.Series([1, 2]), [1, 2]),
    (pa.scalar(3), 3),
    (pa.array(["a", None]), ["a", None]),
]


@pytest.mark.parametrize(("value", "expected"), UNDERSTOOD, ids=lambda value: type(value).__name__)
def test_values_become_json(value: Any, expected: Any) -> None:
    found = plain_value("value", {"x": [value]})["x"][0]
    json.dumps(found, allow_nan=False)
    if expected is not None:
        assert found == expected
        assert type(found) is type(expected)


def test_numpy_times_are_moments() -> None:
    (found,) = plain_value("value", np.array(["2024-01-02T03:04:05"], dtype="datetime64[ns]"))
    assert found == "2024-01-02T03:04:05.000000Z"


def numbers() -> Iterator[int]:
    yield from range(3)


@pytest.mark.parametrize("make", [numbers, lambda: map(int, "012"), lambda: iter([0, 1, 2])])
def test_iterators_are_read_once(make: Any) -> None:
    value = plain_value("value", {"a": make()})
    assert value == {"a": [0, 1, 2]} == plain_value("value", value)


def test_a_consumed_generator_is_rejected() -> None:
    used = numbers()
    list(used)
    with pytest.raises(InvalidQueryError, match=r"value\.a is a generator that was read before"):
        plain_value("value", {"a": used})


async def later() -> AsyncIterator[int]:
    yield 1


class Opaque:
    pass


NESTED: dict[str, Any] = {}
NESTED["a"] = [NESTED]
DEEP: list[Any] = []
for _ in range(5000):
    DEEP = [DEEP]

REFUSED: list[tuple[Any, str]] = [
    (float("nan"), "is nan"),
    (float("-inf"), "is -inf"),
    (np.float64("nan"), "is nan"),
    (np.array([1.0, np.inf]), r"\[1\] is inf"),
    (Decimal("NaN"), "is NaN"),
    (1j, "is of type complex"),
    (np.complex64(1), "is of type complex"),
    (Fraction(1, 3), "is of type Fraction"),
    (timedelta(1), "is of type timedelta"),
    (pd.NaT, "no time that UTC can express"),
    (pd.NA, "is of type NAType"),
    ("\ud800", "half a surrogate pair at 0"),
    ({"\udfff": 1}, "half a surrogate pair"),
    (b"\xff", "bytes that are not UTF-8"),
    (Opaque(), "is of type Opaque"),
    (Opaque, "is the class Opaque"),
    (later(), "collect it first"),
    (len, "is of type builtin_function_or_method"),
    ({1: "a", "1": "b"}, "two keys that are both '1'"),
    ({None: "a"}, "a key that is no text: None"),
    ({(1, 2): "a"}, "a key that is no text"),
    ({1.5: "a"}, "a key that is no text: 1.5"),
]


@pytest.mark.parametrize(("value", "problem"), REFUSED, ids=lambda value: type(value).__name__)
def test_errors_have_the_path_of_the_unrepresentable_value(value: Any, problem: str) -> None:
    with pytest.raises(
        InvalidQueryError,
        match=rf"^row 3: row_data\.a\[1\]{problem if problem[0] == chr(92) else '.*' + problem}",
    ):
        plain_value("row 3: row_data", {"a": [0, value]})


@pytest.mark.parametrize("value", [NESTED, DEEP], ids=["in itself", "deep"])
def test_infinite_nesting_is_rejected(value: Any) -> None:
    with pytest.raises(InvalidQueryError, match="value is nested too deeply, or contains itself"):
        plain_value("value", value)


def test_files_are_rejected(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one\ntwo\n")
    with (tmp_path / "a.txt").open() as file, pytest.raises(InvalidQueryError, match="of type TextIOWrapper"):
        plain_value("value", file)


def test_exceptions_of_iterators_propagate() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        plain_value("value", {"a": broken()})


def test_iterators_in_variables_are_read_before_the_first_attempt() -> None:
    found = variables({"data": {"a": numbers(), "b": [map(str, range(2))], "c": UUID_1}})
    assert found == {"data": {"a": [0, 1, 2], "b": [["0", "1"]], "c": str(UUID_1)}}
