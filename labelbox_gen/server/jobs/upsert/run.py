"""The job `upsert-data-rows`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from ...entities import DATA_ROW_IMPORT, STORED_FILE
from ...errors import NotAuthorized
from ...files.link import check, id_of
from ...store.row import Row
from ..job import Job
from .asset import Asset, describe
from .batch import Batch
from .item import Item
from .manifest import Broken, Manifest, read_chunk, read_manifest

BATCH = 1_000


def upsert_data_rows(job: Job) -> None:
    """Rows that are refused do not fail the task; a manifest or chunk that cannot be read does."""
    try:
        with job.read() as store:
            manifest = read_manifest(job.backend.files, store, job.payload["manifest_id"])
        _apply(job, manifest)
    except Broken as error:
        with job.write() as store:
            job.update_task(store, status="FAILED", errors=str(error))
        return
    with job.write() as store:
        job.update_task(store, status="COMPLETE", completion_percentage=100.0)


def _apply(job: Job, manifest: Manifest) -> None:
    """Every item leaves an outcome in the transaction that did it, so their number says where to go on."""
    with job.read() as store:
        done = store.count(DATA_ROW_IMPORT, DATA_ROW_IMPORT.table.c.task_id == job.task_id)
    items = islice(_items(job, manifest), done, None)
    while batch := list(islice(items, BATCH)):
        assets = _assets(job, batch)
        done += len(batch)
        with job.write() as store:
            Batch(store, job.backend.files, job.task_id or "", job.user_id).apply(batch, assets)
            percentage = min(99.0, 100.0 * done / max(manifest.item_count, done))
            job.update_task(store, completion_percentage=percentage)


def _items(job: Job, manifest: Manifest) -> Iterator[Item]:
    """In the order of the manifest, one chunk in memory at a time."""
    position = 0
    for chunk in manifest.chunks:
        for entry in read_chunk(job.backend.files, chunk):
            yield Item.read(position, entry)
            position += 1


def _assets(job: Job, batch: Sequence[Item]) -> Mapping[int, Asset]:
    """Looked at before the transaction, because it reads files."""
    files = job.backend.files
    own = {item.position: id for item in batch if (id := _file_id(job, item.row_data)) is not None}
    with job.read() as store:
        rows: Mapping[str, Row] = {row.id: row for row in store.by_ids(STORED_FILE, list(own.values()))}
    return {
        item.position: describe(
            files,
            item.payload.get("row_data"),
            rows.get(own.get(item.position, "")),
            item.payload.get("media_type"),
        )
        for item in batch
        if item.refusal is None and item.row_data is not None
    }


def _file_id(job: Job, row_data: str | None) -> str | None:
    if row_data is None or id_of(row_data) is None:
        return None
    try:
        return check(row_data, job.backend.files.secret).id
    except NotAuthorized:
        return None
