"""Data rows with the official client: global keys, external ids, attachments."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def dataset(official: Any) -> Any:
    return official.create_dataset(name="interop")


def _rows(dataset: Any, count: int, **fields: Any) -> list[str]:
    url = f"https://example.com/{uuid4().hex}.png"
    task = dataset.create_data_rows([{"row_data": url, **fields} for _ in range(count)])
    task.wait_till_done()
    assert task.errors is None
    return [row["id"] for row in task.result]


def test_global_keys(official: Any, dataset: Any) -> None:
    ids = _rows(dataset, 3)
    inputs = [{"data_row_id": id, "global_key": f"k{place}"} for place, id in enumerate(ids)]
    done = official.assign_global_keys_to_data_rows(inputs)
    assert (done["status"], done["errors"]) == ("SUCCESS", [])
    found = official.get_data_row_ids_for_global_keys(["k2", "nope", "k0"])
    assert (found["status"], found["results"]) == ("PARTIAL SUCCESS", [ids[2], "", ids[0]])
    assert official.get_data_row_by_global_key("k1").uid == ids[1]
    for key in ("two  blanks", " before", "after ", "k1", "x" * 201):
        failed = official.assign_global_keys_to_data_rows([{"data_row_id": ids[0], "global_key": key}])
        assert (failed["status"], failed["results"]) == ("FAILURE", [])
        assert "Invalid assignment" in failed["errors"][0]["error"]
    cleared = official.clear_global_keys(["k0", "nope"])
    assert (cleared["status"], cleared["results"]) == ("PARTIAL SUCCESS", ["k0"])


def test_external_ids(official: Any, dataset: Any) -> None:
    ids = _rows(dataset, 2, external_id="same")
    assert dict(official.get_data_row_ids_for_external_ids(["same", "nope"])) == {"same": ids}


def test_attachments(dataset: Any) -> None:
    row = dataset.create_data_row(row_data="https://example.com/a.png")
    for name in ("c", "a", "b"):
        row.create_attachment("RAW_TEXT", "text", name)
    first, *rest = list(row.attachments())
    assert [each.attachment_name for each in (first, *rest)] == ["c", "a", "b"]
    first.update(name="d", type="IMAGE", value="https://example.com/b.png")
    found = next(iter(row.attachments()))
    assert (found.attachment_name, found.attachment_type) == ("d", "IMAGE")
    first.delete()
    assert [each.uid for each in row.attachments()] == [each.uid for each in rest]
