"""A process that uploads with a journal, to be killed: `uploader.py ENDPOINT KEY DATASET JOURNAL COUNT`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from labelbox_gen import Client
from labelbox_gen._runtime.tuning import Tuning, use


def items(count: int) -> Iterator[dict[str, Any]]:
    for n in range(count):
        yield {"row_data": f"text {n}", "global_key": f"k{n}", "external_id": f"e{n % 7}"}


def main(endpoint: str, key: str, dataset_id: str, journal: str, count: str) -> None:
    with (
        use(Tuning(upload_block_rows=20, upload_chunk_bytes=10_000)),
        Client(key, endpoint=endpoint) as client,
    ):
        dataset = client.get_dataset(dataset_id)
        print("uploading", flush=True)
        task = dataset.create_data_rows(items(int(count)), journal=journal)
        print("waiting", flush=True)
        result, errors = task.result, task.errors
        assert [row.index for row in result] == list(range(int(count))), (len(result), errors[:3])
        assert errors == []
        print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
