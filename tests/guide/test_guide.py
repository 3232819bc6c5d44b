"""The guide is a script that runs, in both halves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from labelbox_gen import AsyncClient, Client

from . import guide, guide_async


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The local files that the guide speaks of."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "path/to").mkdir(parents=True)
    for name in ("file.jpg", "file1.jpg", "file2.jpg"):
        (tmp_path / "path/to" / name).write_bytes(name.encode())
    rows = [
        {"row_data": "http://my_site.com/1.jpg", "external_id": "12345"},
        {"row_data": "http://my_site.com/2.jpg"},
        {"row_data": "path/to/file.jpg"},
    ]
    (tmp_path / "file.json").write_text(json.dumps(rows))


def test_the_guide_runs(labelbox_client: Client) -> None:
    guide.main(labelbox_client)


async def test_the_async_guide_runs(async_labelbox_client: AsyncClient) -> None:
    await guide_async.main(async_labelbox_client)
