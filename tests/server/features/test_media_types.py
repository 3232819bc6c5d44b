"""Rows whose asset contradicts the given media type are refused by the SDK, and one by one by the server."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen.exceptions import InvalidQueryError

URL = "https://example.com/file"
MISFITS = {"IMAGE": "mp4", "VIDEO": "png", "AUDIO": "pdf", "PDF": "jpg", "TEXT": "png", "HTML": "mp3", "LLM": "png",
           "CONVERSATIONAL": "png"}  # fmt: skip
FITS = {"IMAGE": "png", "VIDEO": "mp4", "AUDIO": "mp3", "PDF": "pdf", "TEXT": "txt", "HTML": "html", "LLM": "json",
        "CONVERSATIONAL": "json", "UNKNOWN": "png"}  # fmt: skip


def rows(kinds: dict[str, str], dataset: str) -> list[dict[str, str]]:
    return [
        {"media_type": kind, "row_data": f"{URL}.{end}", "dataset_id": dataset} for kind, end in kinds.items()
    ]


def test_contradicting_rows_are_refused_and_the_others_created(pipeline: Any) -> None:
    dataset = pipeline.api.create_dataset()
    unknown = {"media_type": "PICTURE", "row_data": "x", "dataset_id": dataset}
    task_id = pipeline.upsert(*rows(MISFITS, dataset), unknown, *rows(FITS, dataset))
    messages = [each["message"] for each in pipeline.failed(task_id)]
    assert len(messages) == len(MISFITS) + 1
    assert all("Expected type" in each or "invalid media type" in each for each in messages)
    created = [each["rowData"] for each in pipeline.created(task_id)]
    assert sorted(created) == sorted(row["row_data"] for row in rows(FITS, dataset))


def test_a_contradicting_update_leaves_the_row_unchanged(pipeline: Any) -> None:
    dataset = pipeline.api.create_dataset()
    pipeline.upsert({"row_data": f"{URL}.png", "global_key": "k", "dataset_id": dataset})
    change = {"row_data": f"{URL}.mp4", "media_type": "IMAGE", "dataset_id": dataset}
    task_id = pipeline.upsert({"id": {"type": "GKEY", "value": "k"}, "payload": change})
    (failed,) = pipeline.failed(task_id)
    assert failed["message"].startswith("Expected type image/")
    listed = pipeline.data("query($d: ID!){datasetDataRows(id: $d first: 9){nodes{rowData}}}", d=dataset)
    assert listed["datasetDataRows"]["nodes"] == [{"rowData": f"{URL}.png"}]


@pytest.mark.parametrize(("kind", "ending"), [pair for pair in MISFITS.items() if pair[0] not in ("LLM",)])
def test_the_sdk_names_the_contradicting_row(server: Any, kind: str, ending: str) -> None:
    with server.client(api_key=server.add_organization()) as client:
        dataset = client.create_dataset(name="d")
        items = [{"row_data": "text"}, {"row_data": f"{URL}.{ending}", "media_type": kind}]
        with pytest.raises(InvalidQueryError, match=f"row 1: media_type is {kind}, but"):
            dataset.create_data_rows(items)
        assert dataset.row_count == 0
