"""Threads that deliver events to webhooks. One thread at a time serves a webhook, oldest delivery first.

Pending deliveries are rows and survive a crash; a delivery whose response was lost is sent again with the same id.
Failed deliveries are retried with exponential backoff; the webhook's other deliveries pause for the first interval.
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
from labelbox_gen.server.jobs.supervision import SupervisedThreads, log_failure
from labelbox_gen.server.services import Services
from labelbox_gen.server.store.stored_json import as_object

from .post import Failed, post, sign
from .table import ACTIVE, WEBHOOK, WEBHOOK_DELIVERY
from .target import Refused

log = logging.getLogger(__name__)

_DELIVERIES_PER_TURN = 50
_MAX_BACKOFF = 600.0
_IDLE = 60.0
_DELIVERY = WEBHOOK_DELIVERY.table.c
Record: TypeAlias = Mapping[str, Any]


class Sender:
    """The delivery threads. `wake` is cheap and thread-safe."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._settings = services.settings
        self._changed = threading.Condition()
        self._busy: set[str] = set()
        self._paused: dict[str, float] = {}
        self._stopping = False
        self._threads = SupervisedThreads()

    def start(self) -> None:
        self._threads.start("webhook", self._settings.webhook_threads, self._work)

    def wake(self) -> None:
        """Notify the threads of new deliveries."""
        with self._changed:
            self._changed.notify_all()

    def stop(self, seconds: float) -> None:
        """Stop the threads after their deliveries in flight, within `seconds`."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        self._threads.stop(seconds)

    @property
    def are_alive(self) -> bool:
        return self._threads.are_alive

    def describe(self) -> dict[str, int]:
        """Counters for /health."""
        return {"alive": self._threads.alive, "paused": len(self._paused)}

    def _work(self) -> None:
        while (webhook_id := self._next()) is not None:
            try:
                self._serve(webhook_id)
            except Exception as error:  # an unexpected error must not end the thread
                log_failure(log, f"webhook {webhook_id}", error)
                self._pause(webhook_id)
            with self._changed:
                self._busy.discard(webhook_id)
                self._changed.notify_all()

    # -- selection of a webhook

    def _next(self) -> str | None:
        """Wait for a webhook with due deliveries. None when the sender stops."""
        with self._changed:
            while not self._stopping:
                webhook_id, seconds = self._look()
                if webhook_id is not None:
                    self._busy.add(webhook_id)
                    return webhook_id
                self._changed.wait(seconds)
        return None

    def _look(self) -> tuple[str | None, float]:
        """A webhook with due deliveries, or None and the seconds until the next check."""
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

    # -- deliveries of the webhook

    def _serve(self, webhook_id: str) -> None:
        """Deliver until nothing is due, an attempt fails, or the limit per turn is reached."""
        for _ in range(_DELIVERIES_PER_TURN):
            with self._services.database.read() as connection:
                webhook, delivery = _active(connection, webhook_id), _due(connection, webhook_id)
            if webhook is None:
                self._delete(_DELIVERY.webhook_id == webhook_id)
            if webhook is None or delivery is None or self._stopping:
                return
            if not self._deliver(webhook, delivery):
                self._pause(webhook_id)
                return

    def _deliver(self, webhook: Record, delivery: Record) -> bool:
        """Make one attempt. False if it failed; the delivery is then retried later or dropped."""
        settings = self._settings
        body = self._services.files.links.renew(json_text.render(self._with_base_url(delivery["body"])))
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
            self._drop(webhook, delivery, str(refused))
        except Failed as failure:
            self._fail(webhook, delivery, str(failure))
            return False
        else:
            self._delete(_DELIVERY.id == delivery["id"])
        return True

    def _with_base_url(self, stored: object) -> dict[str, Any]:
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
            self._drop(webhook, delivery, reason)
            return
        wait = min(_MAX_BACKOFF, self._settings.webhook_wait_seconds * 2 ** (attempts - 1))
        log.info("Delivery %s to webhook %s failed: %s", delivery["id"], webhook["id"], reason)
        later = {"attempts": attempts, "due_at": now() + timedelta(seconds=wait)}
        with self._services.database.write() as connection:
            connection.execute(
                update(WEBHOOK_DELIVERY.table).where(_DELIVERY.id == delivery["id"]).values(later)
            )

    def _drop(self, webhook: Record, delivery: Record, reason: str) -> None:
        log.warning("Dropped delivery %s to webhook %s: %s", delivery["id"], webhook["id"], reason)
        self._delete(_DELIVERY.id == delivery["id"])

    def _delete(self, condition: Any) -> None:
        with self._services.database.write() as connection:
            connection.execute(delete(WEBHOOK_DELIVERY.table).where(condition))


def _active(connection: Connection, webhook_id: str) -> Record | None:
    """The webhook, or None if it is inactive or deleted."""
    columns = WEBHOOK.table.c
    active = (columns.id == webhook_id, columns.status == ACTIVE, columns.deleted.is_(False))
    found = connection.execute(select(WEBHOOK.table).where(*active)).mappings().one_or_none()
    return dict(found) if found is not None else None


def _due(connection: Connection, webhook_id: str) -> Record | None:
    """The earliest due delivery of the webhook."""
    due = select(WEBHOOK_DELIVERY.table).where(_DELIVERY.webhook_id == webhook_id, _DELIVERY.due_at <= now())
    due = due.order_by(_DELIVERY.due_at, _DELIVERY.id).limit(1)
    found = connection.execute(due).mappings().one_or_none()
    return dict(found) if found is not None else None
