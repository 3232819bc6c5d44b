# Written by `make codegen` from tests/api/_async/test_data_rows_by_name.py. DO NOT EDIT.
"""Data rows by external ids and global keys: lookup, assignment, removal."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from labelbox_gen import (
    Client,
    DataRow,
    DataRowIds,
    Dataset,
    ExportFilters,
    GlobalKey,
    GlobalKeys,
    Project,
    UniqueId,
    UniqueIds,
)
from labelbox_gen._runtime.data_rows.external_ids import MAX_FOUND
from labelbox_gen._runtime.tuning import Tuning, use
from labelbox_gen.exceptions import InvalidQueryError, LabelboxError, ResourceNotFoundError


def _keyless(dataset: Dataset, count: int) -> list[str]:
    task = dataset.create_data_rows({"row_data": f"text {n}", "external_id": f"x{n}"} for n in range(count))
    return [row.id for row in task.result]


def test_get_by_global_key(client: Client, data_rows: list[DataRow]) -> None:
    found = client.get_data_row_by_global_key("g1")
    assert (found.uid, found.external_id) == (data_rows[1].uid, "e1")
    with pytest.raises(ResourceNotFoundError, match="global key 'nope'"):
        client.get_data_row_by_global_key("nope")


def test_lookup_keeps_the_order_and_reports_missing_keys(client: Client, data_rows: list[DataRow]) -> None:
    found = client.get_data_row_ids_for_global_keys(["g2", "nope", "g0", "g2"])
    ids = [row.uid for row in data_rows]
    assert found.results == [ids[2], "", ids[0], ids[2]]
    assert found.errors == [{"global_key": "nope", "error": "Data Row not found"}]
    assert found == {"status": "Partial Success", "results": found.results, "errors": found.errors}
    assert json.loads(json.dumps(found)) == found
    assert pickle.loads(pickle.dumps(found)).results == copy.deepcopy(found).results == found.results
    assert (client.get_data_row_ids_for_global_keys(GlobalKeys(["g0"]))).status == "Success"
    assert (client.get_data_row_ids_for_global_keys(["no"]))["status"] == "Failure"


def test_assignment_of_some_keys(client: Client, dataset: Dataset) -> None:
    ids = _keyless(dataset, 5)
    given = [
        {"data_row_id": ids[0], "global_key": "schlüssel"},
        {"data_row_id": ids[1], "global_key": " blank"},
        {"data_row_id": ids[1], "global_key": "two  blanks"},
        {"data_row_id": ids[2], "global_key": "schlüssel"},
        {"data_row_id": "unknown", "global_key": "free"},
        {"data_row_id": ids[3], "global_key": "k" * 201},
        {"data_row_id": ids[4], "global_key": "one blank"},
    ]
    done = client.assign_global_keys_to_data_rows(given)
    assert done["status"] == "Partial Success"
    assert done.results == [
        {"data_row_id": ids[0], "global_key": "schlüssel", "sanitized": False},
        {"data_row_id": ids[4], "global_key": "one blank", "sanitized": False},
    ]
    assert [error["global_key"][:11] for error in done.errors] == [
        " blank",
        "two  blanks",
        "schlüssel",
        "free",
        "k" * 11,
    ]
    assert "another data row" in done.errors[2]["error"]
    assert all("Invalid assignment" in done.errors[place]["error"] for place in (0, 3, 4))
    assert (client.assign_global_keys_to_data_rows(given[:1])).status == "Success"
    assert (client.get_data_row(ids[0])).global_key == "schlüssel"
    taken = client.assign_global_keys_to_data_rows([{"data_row_id": ids[1], "global_key": "schlüssel"}])
    assert (taken.status, taken.results) == ("Failure", [])


def test_cleared_keys_are_free(client: Client, data_rows: list[DataRow]) -> None:
    done = client.clear_global_keys(["g1", "nope", "g0", "g1"])
    assert (done.status, done.results) == ("Partial Success", ["g1", "g0"])
    reason = "Failed to find data row matching provided global key"
    assert done.errors == [{"global_key": "nope", "error": reason}]
    inputs = [{"data_row_id": data_rows[2].uid, "global_key": "g0"}]
    assert (client.assign_global_keys_to_data_rows(inputs)).status == "Success"
    assert (client.clear_global_keys(["g1"])).status == "Failure"


def test_many_keys_go_in_chunks(client: Client, dataset: Dataset) -> None:
    ids = _keyless(dataset, 60)
    tuning = Tuning(global_key_job_items=7)
    with use(tuning):
        small = copy.deepcopy(client)
    with small:
        given = [{"data_row_id": id, "global_key": f"k{place}"} for place, id in enumerate(ids)]
        done = small.assign_global_keys_to_data_rows(given)
        assert [each["data_row_id"] for each in done.results] == ids
        keys = [f"k{place}" for place in range(60)]
        assert (small.get_data_row_ids_for_global_keys(keys[::-1])).results == ids[::-1]
        assert (small.clear_global_keys(keys)).results == keys


def test_external_ids(client: Client, dataset: Dataset) -> None:
    rows = [{"row_data": f"text {n}", "external_id": f"x{n // 2}"} for n in range(420)]
    ids = [row.id for row in (dataset.create_data_rows(rows)).result]
    wanted = [f"x{n}" for n in reversed(range(210))]
    found = client.get_data_row_ids_for_external_ids([*wanted, "nope"])
    assert list(found) == wanted
    assert found["x7"] == ids[14:16]
    assert found["nope"] == []


def test_external_ids_of_more_rows_than_one_response_has(client: Client, dataset: Dataset) -> None:
    half = MAX_FOUND // 2 + 10
    rows = [{"row_data": "text", "external_id": f"x{n % 2}"} for n in range(2 * half)]
    (dataset.create_data_rows(rows)).wait_till_done()
    found = client.get_data_row_ids_for_external_ids(["x0", "x1"])
    assert [len(ids) for ids in found.values()] == [half, half]
    (dataset.create_data_rows({"row_data": "t", "external_id": "x0"} for _ in range(half))).wait_till_done()
    with pytest.raises(LabelboxError, match="1500 data rows or more have the external id 'x0'"):
        client.get_data_row_ids_for_external_ids(["x0"])


@pytest.mark.parametrize(
    ("inputs", "problem"),
    [
        ([], "is empty"),
        ("text", "must be a list of dicts"),
        (["text"], r"\[0\] must be a dict"),
        ([{"data_row_id": "a", "global_key": "k"}, {"data_row_id": "a"}], r"\[1\]: global_key must be text"),
        ([{"data_row_id": "a", "global_key": "k", "more": 1}], r"\[0\] has 'more'"),
        (
            [{"data_row_id": "a", "global_key": 7}],
            r"\[0\]: global_key must be text that is not empty, not int 7",
        ),
    ],
)
def test_bad_assignments(client: Client, inputs: list[dict[str, str]], problem: str) -> None:
    with pytest.raises(InvalidQueryError, match=problem):
        client.assign_global_keys_to_data_rows(inputs)


@pytest.mark.parametrize("keys", [[], "text", [""], ["a", 3], ["a", None], None])
def test_bad_keys(client: Client, keys: list[str]) -> None:
    for call in (client.get_data_row_ids_for_global_keys, client.clear_global_keys):
        with pytest.raises(InvalidQueryError, match="global_keys"):
            call(keys)
    with pytest.raises(InvalidQueryError, match="timeout_seconds"):
        client.get_data_row_ids_for_global_keys(["a"], timeout_seconds=0)


@pytest.mark.parametrize("ids", [[], "text", ["a", 3], None])
def test_bad_external_ids(client: Client, ids: list[str]) -> None:
    with pytest.raises(InvalidQueryError, match="external_ids"):
        client.get_data_row_ids_for_external_ids(ids)


def test_exports_take_identifiers(project: Project, data_rows: list[DataRow]) -> None:
    ids = [row.uid for row in data_rows]
    filters: list[ExportFilters] = [
        {"data_row_ids": UniqueIds(ids[:2])},
        {"data_row_ids": data_rows[:2]},  # type: ignore[typeddict-item]
        {"global_keys": GlobalKeys(["g0", "g1"])},
    ]
    for each in filters:
        assert (project.export(filters=each)).errors == []
    with pytest.raises(InvalidQueryError, match="must be a UniqueId"):
        project.export(filters={"data_row_ids": [GlobalKey("g0")]})  # type: ignore[list-item]


def test_identifiers_are_values() -> None:
    assert UniqueIds(["a", "b"]) == DataRowIds(["a", "b"]) != GlobalKeys(["a", "b"])
    assert list(UniqueIds([UniqueId("a"), "b"])) == ["a", "b"]
    assert pickle.loads(pickle.dumps(GlobalKeys(["a"]))) == GlobalKeys(["a"])
    assert (len(UniqueIds(["a"])), repr(UniqueIds(["a"]))) == (1, "UniqueIds(['a'])")
    with pytest.raises(InvalidQueryError, match=r"GlobalKeys\[1\] must be a GlobalKey"):
        GlobalKeys(["a", UniqueId("b")])
    with pytest.raises(InvalidQueryError, match=r"UniqueIds\[1\] is empty"):
        UniqueIds(["a", " "])
    with pytest.raises(InvalidQueryError, match="UniqueIds must be a list"):
        UniqueIds("abc")
