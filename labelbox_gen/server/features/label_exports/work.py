"""The job `export-labels`."""

from __future__ import annotations

from collections.abc import Iterator

from labelbox_gen.server import json_text
from labelbox_gen.server.files.folder import Draft
from labelbox_gen.server.jobs.job import Job, Stopping
from labelbox_gen.server.store.related import Slice
from labelbox_gen.server.store.store import Store

from ..labels.table import LABEL
from ..projects.table import PROJECT
from .item import items
from .table import COMPLETE, FAILED, LABEL_EXPORT, RUNNING

_PAGE = 500


def export_labels(job: Job) -> None:
    """Restarts after a crash. Holds one page of labels at a time."""
    with job.read() as store:
        export = store.get(LABEL_EXPORT, job.payload["export_id"])
    if export is None or export["state"] != RUNNING:
        return
    draft = _write(job, export["project_id"])
    with job.write() as store:
        file = job.services.files.register(store, draft, "labels.json", "application/json", job.user_id)
        store.update(export, {"state": COMPLETE, "stored_file_id": file.id})


def fail_export(job: Job, store: Store) -> None:
    """Mark an export as failed after its last attempt."""
    running = LABEL_EXPORT.table.c.state == RUNNING
    store.update_where(LABEL_EXPORT, {"state": FAILED}, LABEL_EXPORT.id == job.payload["export_id"], running)


def _write(job: Job, project_id: str) -> Draft:
    with job.services.files.folder.writing() as draft:
        separator = b"["
        for item in _items(job, project_id):
            draft.write(separator + b"\n" + item)
            separator = b","
        draft.write(b"\n]\n" if separator == b"," else b"[]\n")
    return draft


def _items(job: Job, project_id: str) -> Iterator[bytes]:
    after: str | None = ""
    while after is not None:
        if job.stop.is_set():
            raise Stopping
        with job.read() as store:
            project = store.one(PROJECT, project_id)
            inside = LABEL.table.c.project_id == project_id
            page, after = store.page_after(LABEL, Slice(first=_PAGE), after, inside)
            lines = items(store, project, page, job.payload["base_url"])
            found = [job.services.files.links.renew(json_text.render(line)) for line in lines]
        yield from found
