"""Parameters and filters of exports."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any

import numpy as np
import pytest

from labelbox_gen import MediaType
from labelbox_gen._runtime.exports.params import PARAMS, filters_input, params_input
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

NOON = datetime(2024, 1, 31, 12, tzinfo=timezone.utc)


def test_all_params_are_off_unless_given() -> None:
    off = dict.fromkeys(PARAMS.values(), False) | {"mediaTypeOverride": None}
    assert params_input(None) == off
    assert params_input({"label_details": True}) == off | {"includeLabelDetails": True}
    assert params_input({"media_type_override": MediaType.IMAGE}) == off | {"mediaTypeOverride": "IMAGE"}


@pytest.mark.parametrize(
    ("filters", "clause"),
    [
        ({"data_row_ids": ["a", "b"]}, {"ids": ["a", "b"], "operator": "is", "type": "data_row_id"}),
        ({"global_keys": ("a",)}, {"ids": ["a"], "operator": "is", "type": "global_key"}),
        ({"batch_ids": ["a"]}, {"ids": ["a"], "operator": "is", "type": "batch"}),
        ({"workflow_status": "Done"}, {"type": "task_queue_status", "status": "Done"}),
        ({"workflow_status": "ToLabel"}, {"type": "task_queue_not_exist"}),
        (
            {"label_created_at": ("2024-01-01", None)},
            {
                "type": "labeled_at",
                "value": {"operator": "GREATER_THAN_OR_EQUAL", "value": "2024-01-01", "timezone": "UTC"},
            },
        ),
        (
            {"last_activity_at": [None, "2024-01-31"]},
            {
                "type": "data_row_last_activity_at",
                "value": {"operator": "LESS_THAN_OR_EQUAL", "value": "2024-01-31", "timezone": "UTC"},
            },
        ),
        (
            {"last_activity_at": ("2024-01-01", "2024-01-31")},
            {
                "type": "data_row_last_activity_at",
                "value": {
                    "operator": "BETWEEN",
                    "value": {"min": "2024-01-01", "max": "2024-01-31"},
                    "timezone": "UTC",
                },
            },
        ),
    ],
)
def test_a_filter_becomes_a_clause(filters: dict[str, Any], clause: object) -> None:
    assert filters_input(filters) == [clause]


def test_filters_and_params_take_values_of_numpy_and_dates() -> None:
    (ids,) = filters_input({"global_keys": np.array(["a", "b"])})
    assert ids["ids"] == ["a", "b"]
    times = (date(2024, 1, 1), np.datetime64("2024-01-31T12:00"))
    assert filters_input({"label_created_at": times}) == filters_input(
        {"label_created_at": ("2024-01-01", NOON)}
    )
    assert params_input({"label_details": np.True_}) == params_input({"label_details": True})


def test_a_time_keeps_its_instant() -> None:
    ((clause),) = filters_input({"label_created_at": (NOON, None)})
    sent: Any = clause["value"]
    assert datetime.strptime(sent["value"], "%Y-%m-%dT%H:%M:%S%z") == NOON


def test_filters_that_are_none_are_no_filters() -> None:
    assert filters_input(None) == []
    assert filters_input({"global_keys": None, "workflow_status": None}) == []


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: params_input({"label_detail": True}), "there is no export param 'label_detail'"),
        (lambda: filters_input({"global_key": ["a"]}), "there is no export filter 'global_key'"),
    ],
)
def test_an_unknown_parameter_has_a_suggestion(call: Any, message: str) -> None:
    with pytest.raises(InvalidAttributeError, match=message) as caught:
        call()
    assert "Did you mean" in str(caught.value)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: params_input({"label_details": 1}), "must be True or False, not 1"),
        (lambda: params_input({"label_details": None}), "must be True or False, not None"),
        (lambda: filters_input({"global_keys": []}), "must be a list of 1 to 2000 strings"),
        (lambda: filters_input({"global_keys": "abc"}), "must be a list of 1 to 2000 strings"),
        (lambda: filters_input({"global_keys": [1]}), "must be a list of 1 to 2000 strings"),
        (lambda: filters_input({"global_keys": 2001 * ["k"]}), "must be a list of 1 to 2000 strings"),
        (lambda: filters_input({"global_keys": ["a"], "data_row_ids": ["b"]}), "exclude each other"),
        (lambda: filters_input({"workflow_status": "done"}), "must be one of ToLabel"),
        (lambda: filters_input({"workflow_status": ["Done"]}), "must be one of ToLabel"),
        (lambda: filters_input({"label_created_at": (None, None)}), "needs a start or an end"),
        (lambda: filters_input({"label_created_at": "2024-01-01"}), r"must be \(start, end\)"),
        (lambda: filters_input({"label_created_at": ("2024-01-01",)}), r"must be \(start, end\)"),
        (lambda: filters_input({"label_created_at": (5, None)}), "takes datetimes or strings"),
    ],
)
def test_a_wrong_value_is_refused(call: Any, message: str) -> None:
    with pytest.raises(InvalidQueryError, match=message):
        call()
