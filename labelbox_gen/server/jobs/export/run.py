"""The job `export-data-rows`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from typing import Any

from sqlalchemy import ColumnElement, or_

from ...data_rows import find
from ...entities import DATA_ROW, EXPORT_WINDOW
from ...files.folder import Draft
from ...store.related import Slice
from ...store.store import Store
from ..job import Job
from .line import make_line
from .page import ExportPage
from .params import Params
from .selection import named, select_rows
from .stream import Stream

NDJSON = "application/x-ndjson"
RESULT, ERRORS = "RESULT", "ERRORS"
PAGE = 500


def export_data_rows(job: Job) -> None:
    """Starts over after a crash: until the last step, nobody sees anything of it."""
    filters, base_url = job.payload["filters"], job.payload["base_url"]
    params = Params.read(job.payload["params"], filters.get("projectId"))
    with ExitStack() as stack:
        drafts = {kind: stack.enter_context(job.backend.files.folder.writing()) for kind in (RESULT, ERRORS)}
        streams = {kind: Stream(draft) for kind, draft in drafts.items()}
        for line in _lines(job, params, filters, base_url):
            streams[RESULT].write(line, base_url)
        for error in _errors(job, filters):
            streams[ERRORS].write(error, base_url)
        for stream in streams.values():
            stream.close_window()
    with job.write() as store:
        for kind, stream in streams.items():
            _publish(job, store, kind, drafts[kind], stream)
        job.update_task(store, status="COMPLETE", completion_percentage=100.0)


def _lines(job: Job, params: Params, filters: Mapping[str, Any], base_url: str) -> Iterator[dict[str, Any]]:
    conditions = select_rows(filters)
    if params.media_type is not None:  # what is not known to be something else may be it
        column = DATA_ROW.table.c.media_type
        conditions.append(or_(column.is_(None), column == params.media_type))
    with job.read() as store:
        total = store.count(DATA_ROW, *conditions)
    done = 0
    for page in _pages(job, conditions, params):
        for row in page.rows:
            yield make_line(page, row, base_url)
        done += len(page.rows)
        with job.write() as store:
            job.update_task(store, completion_percentage=min(99.0, 100.0 * done / max(total, 1)))


def _pages(job: Job, conditions: list[ColumnElement[bool]], params: Params) -> Iterator[ExportPage]:
    """By the id of the last row, so that a page costs the same wherever it is."""
    after: str | None = None
    while True:
        with job.read() as store:
            rows, after = store.page_after(DATA_ROW, Slice(first=PAGE), after, *conditions)
            page = ExportPage(store, rows, params)
        if rows:
            yield page
        if after is None:
            return


def _errors(job: Job, filters: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What was asked for by id or key and does not exist."""
    ids, keys = named(filters, "data_row_id"), named(filters, "global_key")
    with job.read() as store:
        missing = set(find(store, ids, keys).missing)
    for name, given in (("data_row_id", ids), ("global_key", keys)):
        for id in given:
            if id in missing:
                yield {name: id, "message": f"Data row '{id}' does not exist"}


def _publish(job: Job, store: Store, kind: str, draft: Draft, stream: Stream) -> None:
    """An empty stream is none: clients take its header as a sign that there is something."""
    if not stream.windows:
        job.backend.files.folder.remove(draft.id)
        return
    name = "export.ndjson" if kind == RESULT else "errors.ndjson"
    file = job.backend.files.register(store, draft, name, NDJSON, job.user_id)
    place = {"task_id": job.task_id, "stored_file_id": file.id, "stream_type": kind}
    store.insert_many(EXPORT_WINDOW, [{**window, **place} for window in stream.windows])
