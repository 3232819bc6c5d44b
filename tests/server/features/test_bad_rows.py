"""Data rows with an invalid value in any field: the task completes, and the other rows are created."""

from __future__ import annotations

import json
from typing import Any

import pytest

HUGE = "1" + "0" * 400
NASTY = {
    "null": "null", "true": "true", "number": "5", "float": "1e300", "infinite": "1e999", "NaN": "NaN",
    "digits": HUGE, "thousands of digits": "1" + "0" * 5_000, "list": "[]", "list of lists": "[[1]]", "object": "{}",
    "nested object": '{"type": {"a": []}, "schemaId": [1], "value": {}}', "empty": '""', "half": '"\\ud800"',
    "control": '"\\u0000\\u0007"', "deep": "[" * 500 + "]" * 500, "deep object": '{"a":' * 500 + "1" + "}" * 500,
    "long": json.dumps("x" * 100_000), "not JSON": "nothing",
}  # fmt: skip
FIELDS = ("row_data", "external_id", "global_key", "dataset_id", "media_type", "media_attributes", "metadata_fields",
          "metadata", "attachments", "embeddings")  # fmt: skip
INNER = {
    "attachments": ("type", "value", "name"),
    "metadata_fields": ("schemaId", "name", "value"),
    "metadata": ("schemaId", "name", "value"),
}
GOOD = {"attachments": {"type": "RAW_TEXT", "value": "x"}, "metadata": {"name": "tag", "value": "x"}}
GOOD["metadata_fields"] = GOOD["metadata"]
PLACE = "@@"


def items(dataset: str) -> list[str]:
    """The text of an item for each field, with a placeholder for the invalid value."""
    row = {"row_data": "x", "dataset_id": dataset}
    plain = [json.dumps({**row, field: PLACE}) for field in FIELDS]
    inner = [
        json.dumps({**row, field: [{**GOOD[field], name: PLACE}]})
        for field, names in INNER.items()
        for name in names
    ]
    ids = [
        json.dumps({"id": id, "payload": row})
        for id in ({"type": PLACE}, {"type": "GKEY", "value": PLACE}, PLACE)
    ]
    return [*plain, *inner, *ids, json.dumps({"id": {"type": "AUTO"}, "payload": PLACE}), json.dumps(PLACE)]


@pytest.mark.parametrize("value", NASTY.values(), ids=NASTY)
def test_an_invalid_value_fails_only_its_row(pipeline: Any, value: str) -> None:
    dataset = pipeline.api.create_dataset()
    bad = [text.replace(f'"{PLACE}"', value) for text in items(dataset)]
    good = json.dumps({"row_data": "good", "dataset_id": dataset})
    chunk = "[" + ",".join(part for text in bad for part in (text, good)) + "]"
    manifest = {"item_count": 1, "chunk_uris": [pipeline.upload(chunk.encode())]}
    task_id = pipeline.start(pipeline.upload(json.dumps(manifest).encode()))
    task = pipeline.wait(task_id)
    assert (task["status"], task["errors"]) == ("COMPLETE", None)
    created, failed = pipeline.created(task_id), pipeline.failed(task_id)
    assert len(created) + len(failed) == 2 * len(bad)
    assert sum(row["rowData"] == "good" for row in created) == len(bad)
    assert all(each["message"] for each in failed)
    listed = pipeline.data(
        "query($d: ID!){datasetDataRows(id: $d first: 99){nodes{id mediaAttributes metadataFields{name value}}}}",
        d=dataset,
    )
    assert len(listed["datasetDataRows"]["nodes"]) == len({row["id"] for row in created})
