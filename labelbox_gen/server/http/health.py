"""`GET /health`: 200 if all checks pass, else 503, with details as JSON."""

from __future__ import annotations

import asyncio
import os
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..backend import Backend
from ..features.people.table import ROLE

_KEPT_SECONDS = 0.5
"""How long a result is cached, in seconds: the checks write to the disk."""
_PATIENCE = 5.0
"""The timeout of the checks, in seconds."""
_PROBE = b"labelbox-gen" * 1_000

Details = dict[str, Any]


class Health:
    """The checks run in a thread of their own, so that busy request threads do not delay them."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="health")
        self._checked = 0.0
        self._running: asyncio.Future[Details] | None = None

    async def __call__(self, request: Request) -> Response:
        parts = await self._parts()
        ok = all(part["ok"] for part in parts.values())
        body = {"status": "ok" if ok else "failing", **parts}
        return JSONResponse(body, 200 if ok else 503, headers={"cache-control": "no-store"})

    def close(self) -> None:
        self._thread.shutdown(wait=False)

    async def _parts(self) -> Details:
        """Concurrent requests share the checks."""
        if self._running is None or (self._running.done() and time.monotonic() > self._checked):
            loop = asyncio.get_running_loop()
            self._running = loop.run_in_executor(self._thread, self._check)
            self._running.add_done_callback(self._note)
        try:
            return await asyncio.wait_for(asyncio.shield(self._running), _PATIENCE)
        except asyncio.TimeoutError:
            return {"checks": {"ok": False, "reason": f"they take longer than {_PATIENCE:g} s"}}

    def _note(self, _: object) -> None:
        self._checked = time.monotonic() + _KEPT_SECONDS

    def _check(self) -> Details:
        backend = self._backend
        threads = {"ok": backend.workers.are_alive, **backend.workers.describe()}
        webhooks = {"ok": backend.webhooks.are_alive, **backend.webhooks.describe()}
        return {
            "workers": threads,
            "webhooks": webhooks,
            "disk": _outcome(self._write),
            "database": _outcome(self._read),
        }

    def _write(self) -> Details:
        folder = self._backend.settings.data
        probe = folder / f"health-probe.{os.getpid()}"
        try:
            probe.write_bytes(_PROBE)
        finally:
            probe.unlink(missing_ok=True)
        return {"free_bytes": shutil.disk_usage(folder).free}

    def _read(self) -> Details:
        database = self._backend.database
        if database.corruption is not None:
            raise RuntimeError(database.corruption)
        with database.read() as connection:
            connection.execute(select(ROLE.id).limit(1)).all()
        return {"checked": database.checked}


def _outcome(check: Callable[[], Details]) -> Details:
    try:
        return {"ok": True, **check()}
    except Exception as error:  # any error is the result of the check
        return {"ok": False, "reason": str(getattr(error, "orig", None) or error)}
