"""Threads that deliver notifications. Each webhook is served by one thread at a time, oldest notification first.

What is not delivered is a row: a crash loses nothing, but a notification whose answer was lost is sent again, with the
same id. After a failure a notification waits, twice as long each time; the webhook's others pause for the first wait.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, TypeAlias

from sqlalchemy import Connection, delete, func, select, update

from labelbox_gen.server import json_text
from labelbox_gen.server.dates import now
from labelbox_gen.server.files.files import absolute, at_address
from labelbox_gen.server.jobs.supervision import SupervisedThread, log_failure
from labelbox_gen.server.services import Services
from labelbox_gen.server.store.stored_json import as_object

from .post import Failed, post, sign
from .table import ACTIVE, WEBHOOK, WEBHOOK_DELIVERY
from .target import Refused

log = logging.getLogger(__name__)

_AT_ONCE = 50
_LONGEST_WAIT = 600.0
_IDLE = 60.0
_DELIVERY = WEBHOOK_DELIVERY.table.c
Record: TypeAlias = Mapping[str, Any]


class Sender:
    """`wake` is cheap and may be called from any thread."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._settings = services.settings
        self._changed = threading.Condition()
        self._busy: set[str] = set()
        self._paused: dict[str, float] = {}
        self._stopping = False
        self._threads: list[SupervisedThread] = []

    def start(self) -> None:
        for number in range(self._settings.webhook_threads):
            thread = SupervisedThread(f"webhook-{number}", self._work)
            thread.start()
            self._threads.append(thread)

    def wake(self) -> None:
        """There are new notifications."""
        with self._changed:
            self._changed.notify_all()

    def stop(self, seconds: float) -> None:
        """Deliveries under way come to their end."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.stop()
            thread.join(max(0.0, deadline - time.monotonic()))

    @property
    def are_alive(self) -> bool:
        return all(thread.is_alive for thread in self._threads)

    def describe(self) -> dict[str, int]:
        """For /health."""
        return {"alive": sum(thread.is_alive for thread in self._threads), "paused": len(self._paused)}

    def _work(self) -> None:
        while (webhook_id := self._next()) is not None:
            try:
                self._serve(webhook_id)
            except Exception as error:  # a webhook must not take the thread down; the log has the cause
                log_failure(log, f"webhook {webhook_id}", error)
                self._pause(webhook_id)
            with self._changed:
                self._busy.discard(webhook_id)
                self._changed.notify_all()

    # -- which webhook

    def _next(self) -> str | None:
        """One with something to deliver; waits for it. None at the end."""
        with self._changed:
            while not self._stopping:
                webhook_id, seconds = self._look()
                if webhook_id is not None:
                    self._busy.add(webhook_id)
                    return webhook_id
                self._changed.wait(seconds)
        return None

    def _look(self) -> tuple[str | None, float]:
        """A webhook that is due, or how long until there may be one."""
        moment = time.monotonic()
        self._paused = {id: until for id, until in self._paused.items() if until > moment}
        due = func.min(_DELIVERY.due_at)
        statement = select(_DELIVERY.webhook_id, due).group_by(_DELIVERY.webhook_id).order_by(due)
        statement = statement.where(_DELIVERY.webhook_id.not_in({*self._busy, *self._paused})).limit(1)
        with self._services.database.read() as connection:
            found = connection.execute(statement).one_or_none()
        waits = [_IDLE, *(until - moment for until in self._paused.values())]
        if found is not None:
            wait = (found[1] - now()).total_seconds()
            if wait <= 0:
                return found[0], 0.0
            waits.append(wait)
        return None, max(0.01, min(waits))

    def _pause(self, webhook_id: str) -> None:
        with self._changed:
            self._paused[webhook_id] = time.monotonic() + self._settings.webhook_wait_seconds

    # -- its deliveries

    def _serve(self, webhook_id: str) -> None:
        """Until nothing is due, something fails, or it is the turn of others."""
        for _ in range(_AT_ONCE):
            with self._services.database.read() as connection:
                webhook, delivery = _active(connection, webhook_id), _due(connection, webhook_id)
            if webhook is None:
                self._forget(_DELIVERY.webhook_id == webhook_id)
            if webhook is None or delivery is None or self._stopping:
                return
            if not self._deliver(webhook, delivery):
                self._pause(webhook_id)
                return

    def _deliver(self, webhook: Record, delivery: Record) -> bool:
        """Whether the receiver answered well; if not, it is tried again or given up."""
        settings = self._settings
        body = self._services.files.links.renew(json_text.render(self._with_addresses(delivery["body"])))
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "labelbox-gen",
            "X-Labelbox-Event": delivery["topic"],
            "X-Labelbox-Id": delivery["id"],
            **sign(body, webhook["secret"]),
        }
        bounds = {"seconds": settings.webhook_timeout_seconds}
        try:
            post(webhook["url"], body, headers, allow_loopback=settings.allow_loopback_webhooks, **bounds)
        except Refused as refused:
            self._give_up(webhook, delivery, str(refused))
        except Failed as failure:
            self._fail(webhook, delivery, str(failure))
            return False
        else:
            self._forget(_DELIVERY.id == delivery["id"])
        return True

    def _with_addresses(self, stored: object) -> dict[str, Any]:
        base_url, body = self._services.base_url, as_object(stored)
        row, label = as_object(body.get("dataRow")), body.get("label")
        text = at_address(label, base_url) if isinstance(label, str) else None
        return {
            **body,
            "label": text,
            "dataRow": {**row, "rowData": absolute(base_url, row.get("rowData"))},
        }

    def _fail(self, webhook: Record, delivery: Record, reason: str) -> None:
        attempts = delivery["attempts"] + 1
        if attempts >= self._settings.webhook_attempts:
            self._give_up(webhook, delivery, reason)
            return
        wait = min(_LONGEST_WAIT, self._settings.webhook_wait_seconds * 2 ** (attempts - 1))
        log.info("webhook %s did not take %s: %s", webhook["id"], delivery["id"], reason)
        later = {"attempts": attempts, "due_at": now() + timedelta(seconds=wait)}
        with self._services.database.write() as connection:
            connection.execute(
                update(WEBHOOK_DELIVERY.table).where(_DELIVERY.id == delivery["id"]).values(later)
            )

    def _give_up(self, webhook: Record, delivery: Record, reason: str) -> None:
        log.warning("webhook %s: %s is given up: %s", webhook["id"], delivery["id"], reason)
        self._forget(_DELIVERY.id == delivery["id"])

    def _forget(self, condition: Any) -> None:
        with self._services.database.write() as connection:
            connection.execute(delete(WEBHOOK_DELIVERY.table).where(condition))


def _active(connection: Connection, webhook_id: str) -> Record | None:
    """None for a webhook that is not to be told."""
    columns = WEBHOOK.table.c
    active = (columns.id == webhook_id, columns.status == ACTIVE, columns.deleted.is_(False))
    found = connection.execute(select(WEBHOOK.table).where(*active)).mappings().one_or_none()
    return dict(found) if found is not None else None


def _due(connection: Connection, webhook_id: str) -> Record | None:
    """The first of its deliveries that is due."""
    due = select(WEBHOOK_DELIVERY.table).where(_DELIVERY.webhook_id == webhook_id, _DELIVERY.due_at <= now())
    due = due.order_by(_DELIVERY.due_at, _DELIVERY.id).limit(1)
    found = connection.execute(due).mappings().one_or_none()
    return dict(found) if found is not None else None
