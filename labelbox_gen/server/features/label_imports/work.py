"""The job `import-labels`."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import Any, BinaryIO

from sqlalchemy import delete, func, select

from labelbox_gen.server import json_text
from labelbox_gen.server.dates import now
from labelbox_gen.server.files.folder import Draft
from labelbox_gen.server.files.table import STORED_FILE
from labelbox_gen.server.jobs.job import Job
from labelbox_gen.server.machine_faults import raise_machine_fault
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from ..ontologies.table import ONTOLOGY
from ..projects.table import PROJECT
from .annotation import read_annotation
from .features import Features
from .invalid import Invalid
from .line_writer import Batch
from .lines import Line, read_batches
from .table import LABEL_IMPORT, LABEL_IMPORT_PART
from .uuids import Uuids

log = logging.getLogger(__name__)

NDJSON = "application/x-ndjson"
_PART = LABEL_IMPORT_PART.table.c


def import_labels(job: Job) -> None:
    """Every batch leaves a part in the transaction that did it, so the last part says where to go on."""
    with job.read() as store:
        imported = store.get(LABEL_IMPORT, job.payload["import_id"])
    if imported is None or imported["state"] != "RUNNING":
        return
    _apply(job, imported)
    _finish(job, imported)


def fail_import(job: Job, store: Store) -> None:
    """An import that was given up must not seem to run for ever."""
    running = LABEL_IMPORT.table.c.state == "RUNNING"
    store.update_where(
        LABEL_IMPORT, {"state": "FAILED"}, LABEL_IMPORT.id == job.payload["import_id"], running
    )


def _apply(job: Job, imported: Row) -> None:
    with job.read() as store:
        file = store.one(STORED_FILE, job.payload["file_id"])
        start = _done(store, imported)
    with job.services.files.open(file) as content, closing(Uuids()) as uuids:
        _recall(uuids, content, start)
        for batch in read_batches(content, start):
            uuids.refuse_repeated(batch)
            masks = _read(job, imported, batch)
            with job.write() as store:
                for mask in masks:
                    job.services.files.register(store, mask, "mask.png", "image/png", job.user_id)
                statuses = Batch(store, imported).apply(batch)
                store.insert(LABEL_IMPORT_PART, _part(imported, batch, statuses))
                progress = min(99, 100 * batch[-1].end // max(1, file["size"]))
                store.update(imported, {"progress": f"{progress}%"})


def _recall(uuids: Uuids, content: BinaryIO, end: int) -> None:
    """The uuids of what an interrupted run did."""
    if end:
        for batch in read_batches(content, 0):
            uuids.refuse_repeated(line for line in batch if line.end <= end)
            if batch[-1].end >= end:
                return


def _done(store: Store, imported: Row) -> int:
    last = select(func.max(_PART.end)).where(_PART.label_import_id == imported.id)
    return store.connection.execute(last).scalar() or 0


def _read(job: Job, imported: Row, batch: Iterable[Line]) -> list[Draft]:
    """Everything that needs no transaction. Answers the masks that were written to disk."""
    with job.read() as store:
        features = _features(store, imported)
    masks: list[Draft] = []

    def save(png: bytes) -> str:
        with job.services.files.folder.writing() as draft:
            draft.write(png)
        masks.append(draft)
        return job.services.files.links.stored(draft.id, "mask.png")

    for line in batch:
        if line.error is None:
            try:
                line.annotation = read_annotation(line.content, features, save)
            except Invalid as error:
                line.error = error
            except Exception as error:  # whatever is in one line, the others are imported
                raise_machine_fault(error)
                log.exception("a line of import %s cannot be read", imported.id)
                line.error = Invalid("line", "cannot be imported; the server's log has the cause")
    return masks


def _features(store: Store, imported: Row) -> Features:
    """Without an ontology no feature is known, and each line says so."""
    project = store.one(PROJECT, imported["project_id"])
    ontology = store.get(ONTOLOGY, project["ontology_id"] or "")
    return Features(ontology["normalized"] if ontology else {})


def _part(imported: Row, batch: list[Line], statuses: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    lines = [(status, json_text.dump(status) + "\n") for status in statuses]
    errors = "".join(line for status, line in lines if status["status"] == "FAILURE")
    part = {"label_import_id": imported.id, "end": batch[-1].end, "lines": len(batch)}
    return {**part, "statuses": "".join(line for _, line in lines), "errors": errors}


def _finish(job: Job, imported: Row) -> None:
    """The parts become two files."""
    files = job.services.files
    statuses, errors = _collect(job, imported, "statuses"), _collect(job, imported, "errors")
    with job.write() as store:
        rows = {
            "status_file_url": files.register(store, statuses, "statuses.ndjson", NDJSON, job.user_id),
            "error_file_url": files.register(store, errors, "errors.ndjson", NDJSON, job.user_id),
        }
        places = {name: files.links.stored(row.id, row["name"]) for name, row in rows.items()}
        store.update(imported, {"state": "FINISHED", "progress": "100%", **places})
        store.update_where(PROJECT, {"last_activity_time": now()}, PROJECT.id == imported["project_id"])
        store.connection.execute(delete(LABEL_IMPORT_PART.table).where(_PART.label_import_id == imported.id))


def _collect(job: Job, imported: Row, column: str) -> Draft:
    with job.read() as store, job.services.files.folder.writing() as draft:
        texts = select(_PART[column]).where(_PART.label_import_id == imported.id).order_by(_PART.end)
        for (text,) in store.connection.execute(texts.execution_options(yield_per=10)):
            draft.write(text.encode())
    return draft
