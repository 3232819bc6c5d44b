# Written by `make codegen` from tests/api/_async/test_file_groups.py. DO NOT EDIT.
"""Small local files share requests; each row has the content of its file even if a request fails."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from pathlib import Path
from typing import Any

import pytest

from labelbox_gen import Client, Dataset
from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen.exceptions import (
    AuthenticationError,
    InvalidQueryError,
    LabelboxError,
    OperationNotAllowedException,
    ValidationFailedError,
)

#: More files than the workers of a client upload concurrently.
COUNT = 30
LARGE = 7


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{n:02d}.txt" for n in range(COUNT)]
    for n, path in enumerate(paths):
        path.write_bytes(f"content {n}".encode() * (40_000 if n == LARGE else 1))
    return paths


class Uploads:
    """What a client uploads: the number of files of each request. Requests with several may fail, or come too late."""

    def __init__(self, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sizes: list[int] = []
        self.error: LabelboxError | None = None
        self.change: Path | None = None
        self._exchange = client.transport.exchange
        monkeypatch.setattr(client.transport, "exchange", self.exchange)

    def exchange(self, operation: Operation, variables: Mapping[str, Any], read: Any, **options: Any) -> Any:
        files = [name for name in variables if name.startswith("file")]
        self.sizes.append(len(files))
        if len(files) > 1 and self.error is not None:
            raise copy(self.error)
        if len(files) > 1 and self.change is not None:
            self.change.write_bytes(b"changed meanwhile")
            self.change = None
        return self._exchange(operation, variables, read, **options)


@pytest.fixture
def uploads(client: Client, monkeypatch: pytest.MonkeyPatch) -> Uploads:
    return Uploads(client, monkeypatch)


def check(client: Client, dataset: Dataset, paths: list[Path]) -> None:
    task = dataset.create_data_rows(paths)
    for row, path in zip(task.result, paths, strict=True):
        assert row.external_id == str(path)
        assert client.download(row.row_data) == path.read_bytes()


def test_small_files_share_requests(
    client: Client, dataset: Dataset, paths: list[Path], uploads: Uploads
) -> None:
    check(client, dataset, paths)
    rows_and_manifest = [1, 1]
    files = [4, 3, 1, 4, 4, 4, 4, 4, 2]  # the large file in its own request
    assert sorted(filter(None, uploads.sizes)) == sorted(files + rows_and_manifest)


@pytest.mark.parametrize(
    "error",
    [
        ValidationFailedError("too complex", code="GRAPHQL_VALIDATION_FAILED"),
        InvalidQueryError("too large", code="HTTP 413"),
        OperationNotAllowedException("one file at a time", code="HTTP 405"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_server_that_refuses_several_files_gets_them_one_by_one(
    client: Client, dataset: Dataset, paths: list[Path], uploads: Uploads, error: LabelboxError
) -> None:
    uploads.error = error
    check(client, dataset, paths)
    assert uploads.sizes.count(1) >= COUNT
    tried = sum(size > 1 for size in uploads.sizes)
    assert 1 <= tried <= 8


def test_an_error_that_each_file_would_meet_is_raised_at_once(
    dataset: Dataset, paths: list[Path], uploads: Uploads
) -> None:
    uploads.error = AuthenticationError("the key was revoked", code="AUTHENTICATION_ERROR")
    with pytest.raises(AuthenticationError, match="rows 0 to 3: the key was revoked") as caught:
        dataset.create_data_rows(paths)
    assert caught.value.operation == "UploadFile"


def test_a_file_that_changes_in_a_shared_request_has_its_new_content(
    client: Client, dataset: Dataset, paths: list[Path], uploads: Uploads
) -> None:
    uploads.change = paths[0]
    check(client, dataset, paths)
    assert paths[0].read_bytes() == b"changed meanwhile"


def test_a_file_that_disappears_is_named_with_its_row(
    dataset: Dataset, paths: list[Path], uploads: Uploads, monkeypatch: pytest.MonkeyPatch
) -> None:
    from labelbox_gen._runtime.files import digests

    digests_of = digests.digests_of

    def removing(files: Any) -> Any:
        found = digests_of(files)
        paths[2].unlink(missing_ok=True)
        return found

    monkeypatch.setattr("labelbox_gen._sync.uploads.row_files.digests_of", removing)
    with pytest.raises(InvalidQueryError, match=r"row 2: cannot read .*02\.txt"):
        dataset.create_data_rows(paths)
