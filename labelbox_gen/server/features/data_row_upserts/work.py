"""The job `upsert-data-rows`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from labelbox_gen.server.errors import Malformed, NotAuthorized
from labelbox_gen.server.files.link import id_of, read
from labelbox_gen.server.files.table import STORED_FILE
from labelbox_gen.server.jobs.job import Job
from labelbox_gen.server.store.row import Row

from ..tasks.table import TASK
from .asset import Asset, describe
from .item import Item
from .item_writer import Batch
from .manifest import Broken, Manifest, read_chunk, read_manifest

BATCH = 2_000
BATCH_LENGTH = 4 << 20
"""Characters of the items of one transaction, which are in memory together; a single item may be longer."""


def upsert_data_rows(job: Job) -> None:
    """Refused rows do not fail the task; an unreadable manifest or chunk does."""
    try:
        with job.read() as store:
            manifest = read_manifest(job.services.files, store, job.payload["manifest_id"])
        _apply(job, manifest)
    except Broken as error:
        done = _done(job)
        reason = f"{error}; the first {done} items were done, the others were not" if done else str(error)
        with job.write() as store:
            job.update_task(store, status="FAILED", errors=reason)
        return
    with job.write() as store:
        job.update_task(store, status="COMPLETE", completion_percentage=100.0)


def _apply(job: Job, manifest: Manifest) -> None:
    """Each transaction counts its items, so the count tells where to resume."""
    for batch in _batches(job, manifest, _done(job)):
        assets = _assets(job, batch)
        done = batch[-1].position + 1
        with job.write() as store:
            Batch(store, job.services.files, job.task_id or "", job.user_id).apply(batch, assets)
            percentage = min(99.0, 100.0 * done / max(manifest.item_count, done))
            job.update_task(store, completion_percentage=percentage)


def _done(job: Job) -> int:
    with job.read() as store:
        task = store.one(TASK, job.task_id or "")
    return task["rows_done"] + task["rows_refused"]


def _batches(job: Job, manifest: Manifest, done: int) -> Iterator[list[Item]]:
    """The remaining items, in the order of the manifest."""
    batch: list[Item] = []
    position = length = 0
    for chunk in manifest.chunks:
        for entry in read_chunk(job.services.files, chunk):
            if position >= done:
                batch.append(Item.read(position, entry.value, entry.error))
                length += entry.length
            position += 1
            if len(batch) >= BATCH or length >= BATCH_LENGTH:
                yield batch
                batch, length = [], 0
    if batch:
        yield batch


def _assets(job: Job, batch: Sequence[Item]) -> Mapping[int, Asset]:
    """Inspect assets before the transaction, because this reads files."""
    files = job.services.files
    own = {
        item.position: id
        for item in batch
        if item.refusal is None and (id := _file_id(job, item.row_data)) is not None
    }
    with job.read() as store:
        rows: Mapping[str, Row] = {row.id: row for row in store.by_ids(STORED_FILE, list(own.values()))}
    assets: dict[int, Asset] = {}
    for item in batch:
        if item.refusal is None and item.row_data is not None:
            file = rows.get(own.get(item.position, ""))
            try:
                assets[item.position] = describe(
                    files, item.payload.get("row_data"), file, item.payload.get("media_type")
                )
            except Malformed as error:
                item.refusal = error.message
    return assets


def _file_id(job: Job, row_data: str | None) -> str | None:
    if row_data is None or id_of(row_data) is None:
        return None
    try:
        return read(row_data, job.services.files.secret).id
    except NotAuthorized:
        return None
