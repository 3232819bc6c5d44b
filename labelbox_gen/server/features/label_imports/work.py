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
from .line_writer import LineWriter
from .lines import Line, read_chunks
from .table import LABEL_IMPORT, LABEL_IMPORT_PART
from .uuids import Uuids

log = logging.getLogger(__name__)

NDJSON = "application/x-ndjson"
_PART = LABEL_IMPORT_PART.table.c


def import_labels(job: Job) -> None:
    """Import the file chunk by chunk. Each transaction also stores its progress, so that the job can resume."""
    with job.read() as store:
        imported = store.get(LABEL_IMPORT, job.payload["import_id"])
    if imported is None or imported["state"] != "RUNNING":
        return
    _apply(job, imported)
    _finish(job, imported)


def fail_import(job: Job, store: Store) -> None:
    """Set the state of an abandoned import to FAILED."""
    running = LABEL_IMPORT.table.c.state == "RUNNING"
    store.update_where(
        LABEL_IMPORT, {"state": "FAILED"}, LABEL_IMPORT.id == job.payload["import_id"], running
    )


def _apply(job: Job, imported: Row) -> None:
    with job.read() as store:
        file = store.one(STORED_FILE, job.payload["file_id"])
        start = _processed(store, imported)
    with job.services.files.open(file) as content, closing(Uuids()) as uuids:
        _restore(uuids, content, start)
        for chunk in read_chunks(content, start):
            uuids.refuse_repeated(chunk)
            masks = _read(job, imported, chunk)
            with job.write() as store:
                for mask in masks:
                    job.services.files.register(store, mask, "mask.png", "image/png", job.user_id)
                statuses = LineWriter(store, imported).apply(chunk)
                store.insert(LABEL_IMPORT_PART, _part(imported, chunk, statuses))
                progress = min(99, 100 * chunk[-1].end // max(1, file["size"]))
                store.update(imported, {"progress": f"{progress}%"})


def _restore(uuids: Uuids, content: BinaryIO, end: int) -> None:
    """Restore the uuids of the lines that an interrupted run processed."""
    if end:
        for chunk in read_chunks(content, 0):
            uuids.refuse_repeated(line for line in chunk if line.end <= end)
            if chunk[-1].end >= end:
                return


def _processed(store: Store, imported: Row) -> int:
    last = select(func.max(_PART.end)).where(_PART.label_import_id == imported.id)
    return store.connection.execute(last).scalar() or 0


def _read(job: Job, imported: Row, chunk: Iterable[Line]) -> list[Draft]:
    """Parse the lines outside the write transaction. Returns the masks written to disk."""
    with job.read() as store:
        features = _features(store, imported)
    masks: list[Draft] = []

    def save(png: bytes) -> str:
        with job.services.files.folder.writing() as draft:
            draft.write(png)
        masks.append(draft)
        return job.services.files.links.stored(draft.id, "mask.png")

    for line in chunk:
        if line.error is None:
            try:
                line.annotation = read_annotation(line.content, features, save)
            except Invalid as error:
                line.error = error
            except Exception as error:  # an unexpected error in one line must not stop the others
                raise_machine_fault(error)
                log.exception("Cannot read a line of import %s", imported.id)
                line.error = Invalid("line", "cannot be imported; the server's log has the cause")
    return masks


def _features(store: Store, imported: Row) -> Features:
    """The features of the project's ontology; none if the project has no ontology."""
    project = store.one(PROJECT, imported["project_id"])
    ontology = store.get(ONTOLOGY, project["ontology_id"] or "")
    return Features(ontology["normalized"] if ontology else {})


def _part(imported: Row, chunk: list[Line], statuses: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    lines = [(status, json_text.dump(status) + "\n") for status in statuses]
    errors = "".join(line for status, line in lines if status["status"] == "FAILURE")
    part = {"label_import_id": imported.id, "end": chunk[-1].end, "lines": len(chunk)}
    return {**part, "statuses": "".join(line for _, line in lines), "errors": errors}


def _finish(job: Job, imported: Row) -> None:
    """Combine the stored statuses and errors into two files, and finish the import."""
    files = job.services.files
    statuses, errors = _collect(job, imported, "statuses"), _collect(job, imported, "errors")
    with job.write() as store:
        rows = {
            "status_file_url": files.register(store, statuses, "statuses.ndjson", NDJSON, job.user_id),
            "error_file_url": files.register(store, errors, "errors.ndjson", NDJSON, job.user_id),
        }
        paths = {name: files.links.stored(row.id, row["name"]) for name, row in rows.items()}
        store.update(imported, {"state": "FINISHED", "progress": "100%", **paths})
        store.update_where(PROJECT, {"last_activity_time": now()}, PROJECT.id == imported["project_id"])
        store.connection.execute(delete(LABEL_IMPORT_PART.table).where(_PART.label_import_id == imported.id))


def _collect(job: Job, imported: Row, column: str) -> Draft:
    with job.read() as store, job.services.files.folder.writing() as draft:
        texts = select(_PART[column]).where(_PART.label_import_id == imported.id).order_by(_PART.end)
        for (text,) in store.connection.execute(texts.execution_options(yield_per=10)):
            draft.write(text.encode())
    return draft
