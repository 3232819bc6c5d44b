"""A process that writes an export to a file, and dies in the middle: `exporter.py ENDPOINT KEY TASK PATH BYTES`."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from labelbox_gen import Client, ExportTask


def main(endpoint: str, key: str, task_id: str, path: str, size: str) -> None:
    part = Path(f"{path}.{task_id}.part")

    def die(done: int, total: int | None) -> None:
        if part.stat().st_size > int(size):
            os.kill(os.getpid(), signal.SIGKILL)

    with Client(key, endpoint=endpoint) as client:
        ExportTask.get_task(client, task_id).to_jsonl(path, progress=die)


if __name__ == "__main__":
    main(*sys.argv[1:])
