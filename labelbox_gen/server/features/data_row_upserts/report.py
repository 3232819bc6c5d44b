"""`GET /tasks/<id>/result.json`: all row outcomes of an upsert, for clients that read `Task.result`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from anyio.to_thread import run_sync
from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from labelbox_gen.server import json_text
from labelbox_gen.server.errors import NotAuthorized
from labelbox_gen.server.files.files import HOUR
from labelbox_gen.server.files.link import Link, check, expires_in
from labelbox_gen.server.services import Services
from labelbox_gen.server.store.row import Row
from labelbox_gen.server.store.store import Store

from ..tasks.table import TASK
from . import outcomes

TYPE = "adv-upsert-data-rows"
_PAGE = 1_000


def report_place(services: Services, task: Row) -> str:
    """The path of the signed link. Reports are written on demand, as few are read."""
    link = Link(task.id, expires=expires_in(HOUR))
    signature = link.sign(services.files.secret)
    return f"/tasks/{task.id}/result.json?expires={link.expires}&signature={signature}"


class ReportRoute:
    def __init__(self, services: Services) -> None:
        self._services = services

    async def __call__(self, request: Request) -> Response:
        task = await run_sync(self._find, request.path_params["id"], request.url.query)
        base_url = self._services.settings.public_url or f"{request.url.scheme}://{request.url.netloc}"
        return StreamingResponse(_report(self._services, task, base_url), media_type="application/json")

    def _find(self, id: str, query: str) -> Row:
        with self._services.database.read() as connection:
            statement = select(TASK.table).where(TASK.id == id, TASK.table.c.type == TYPE)
            values = connection.execute(statement).mappings().one_or_none()
        if values is None:
            raise HTTPException(404, f"There is no upsert task '{id}'")
        try:
            check(f"/files/{id}/report?{query}", self._services.files.secret)
        except NotAuthorized as error:
            raise HTTPException(403, error.message) from None
        return Row(TASK, dict(values))


def _report(services: Services, task: Row, base_url: str) -> Iterator[bytes]:
    """Streams the report, with one page of rows in memory."""
    if task["status"] == "FAILED":
        yield json_text.render({"error": task["errors"]})
        return
    yield b'{"createdDataRows":['
    yield from _joined(_created(services, task, base_url))
    yield b'],"errors":['
    yield from _joined(_refused(services, task))
    yield b"]}"


def _joined(entries: Iterable[Mapping[str, Any]]) -> Iterator[bytes]:
    for place, entry in enumerate(entries):
        yield (b"," if place else b"") + json_text.render(entry)


def _created(services: Services, task: Row, base_url: str) -> Iterator[Mapping[str, Any]]:
    for row in _all(services, task, outcomes.done):
        names = {"externalId": row["external_id"], "globalKey": row["global_key"]}
        yield {"id": row["id"], **names, "rowData": services.files.absolute(base_url, row["row_data"])}


def _refused(services: Services, task: Row) -> Iterator[Mapping[str, Any]]:
    for outcome in _all(services, task, outcomes.refused):
        yield {"message": outcome["message"], "failedDataRows": [outcome["spec"]]}


def _all(
    services: Services, task: Row, read: Callable[[Store, str, int, int], list[dict[str, Any]]]
) -> Iterator[dict[str, Any]]:
    after = outcomes.START
    while True:
        with services.read(task["organization_id"]) as store:
            page = read(store, task.id, after, _PAGE)
        if not page:
            return
        yield from page
        after = page[-1]["position"]


def routes(services: Services) -> list[Route]:
    return [Route("/tasks/{id}/result.json", ReportRoute(services).__call__)]
