"""The job `export-data-rows`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from typing import Any

from labelbox_gen.server.files.folder import Draft
from labelbox_gen.server.jobs.job import Job
from labelbox_gen.server.store.store import Store

from ..data_rows.lookup import find
from .chosen import Chosen
from .line import make_lines
from .page import ExportPage
from .params import Params
from .selection import named
from .stream import Stream
from .table import EXPORT_WINDOW

NDJSON = "application/x-ndjson"
RESULT, ERRORS = "RESULT", "ERRORS"


def export_data_rows(job: Job) -> None:
    """Restarts after a crash: nothing is visible before the last step."""
    filters, base_url = job.payload["filters"], job.payload["base_url"]
    params = Params.read(job.payload["params"], filters.get("projectId"))
    with ExitStack() as stack:
        drafts = {kind: stack.enter_context(job.services.files.folder.writing()) for kind in (RESULT, ERRORS)}
        streams = {kind: Stream(draft, job.services.files.links) for kind, draft in drafts.items()}
        for kind, line in _lines(job, params, filters, base_url):
            streams[kind].write(line, base_url)
        for error in _errors(job, filters):
            streams[ERRORS].write(error, base_url)
        for stream in streams.values():
            stream.close()
    with job.write() as store:
        for kind, stream in streams.items():
            _publish(job, store, kind, drafts[kind], stream)
        job.update_task(store, status="COMPLETE", completion_percentage=100.0)


def _lines(
    job: Job, params: Params, filters: Mapping[str, Any], base_url: str
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Lines with their stream."""
    chosen = Chosen(filters, params)
    with job.read() as store:
        sources = chosen.sources(store)
    done = 0
    for page_store, rows, candidates in chosen.pages(job, sources):
        page = ExportPage(page_store, rows, params)
        yield from ((RESULT, line) for line in make_lines(page, base_url))
        yield from ((ERRORS, problem) for problem in page.problems)
        done += candidates
        job.tell(min(99.0, 100.0 * done / max(sources.total, 1)))


def _errors(job: Job, filters: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Requested ids and keys that do not exist."""
    ids, keys = named(filters, "data_row_id"), named(filters, "global_key")
    with job.read() as store:
        missing = set(find(store, ids, keys).missing)
    for name, given in (("data_row_id", ids), ("global_key", keys)):
        for id in given:
            if id in missing:
                yield {name: id, "message": f"Data row '{id}' does not exist"}


def _publish(job: Job, store: Store, kind: str, draft: Draft, stream: Stream) -> None:
    """Empty streams are not published: clients take a header as a sign of content."""
    if not stream.windows:
        job.services.files.folder.remove(draft.id)
        return
    name = "export.ndjson" if kind == RESULT else "errors.ndjson"
    file = job.services.files.register(store, draft, name, NDJSON, job.user_id)
    place = {"task_id": job.task_id, "stored_file_id": file.id, "stream_type": kind}
    store.insert_many(EXPORT_WINDOW, [{**window, **place} for window in stream.windows])
