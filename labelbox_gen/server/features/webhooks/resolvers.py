"""Creation, lookup and update of webhooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from labelbox_gen.server.access.permissions import MANAGE
from labelbox_gen.server.access.rule import in_project
from labelbox_gen.server.errors import Malformed
from labelbox_gen.server.graphql.context import Context
from labelbox_gen.server.graphql.resolvers import Resolvers
from labelbox_gen.server.graphql.root_fields import get_one
from labelbox_gen.server.store.row import Row

from ..projects.table import PROJECT
from .table import WEBHOOK
from .target import check_url

RESOLVERS = Resolvers()
RESOLVERS.query("webhook")(get_one(WEBHOOK))


@RESOLVERS.mutation("createWebhook", in_project(MANAGE, "data.project.id"))
def create_webhook(context: Context, data: Mapping[str, Any]) -> Row:
    """Create a webhook for later events of one project, or of all projects."""
    project = context.store.one(PROJECT, data["project"]["id"]) if data.get("project") else None
    if not data["secret"]:
        raise Malformed("'secret' must not be empty: it signs the events")
    values = {"secret": data["secret"], "project_id": project and project.id}
    return context.store.insert(
        WEBHOOK, {**values, **_checked(context, data), "created_by_id": context.user.id}
    )


@RESOLVERS.mutation("updateWebhook", in_project(MANAGE, "where.id", "Webhook"))
def update_webhook(context: Context, where: Mapping[str, Any], data: Mapping[str, Any]) -> Row:
    """Update a webhook. Setting a status other than ACTIVE discards its pending deliveries."""
    webhook = context.store.one(WEBHOOK, where["id"])
    return context.store.update(webhook, _checked(context, data))


@RESOLVERS.field("Webhook", "topics")
def topics(context: Context, webhook: Row) -> list[str]:
    return webhook["topics"].split(",")


def _checked(context: Context, data: Mapping[str, Any]) -> dict[str, Any]:
    """Validated column values; null leaves a column unchanged."""
    values: dict[str, Any] = {}
    if data.get("url") is not None:
        check_url(data["url"], allow_loopback=context.services.settings.allow_loopback_webhooks)
        values["url"] = data["url"]
    if data.get("topics") is not None:
        values["topics"] = _topics(data["topics"]["set"])
    if data.get("status") is not None:
        values["status"] = data["status"]
    return values


def _topics(chosen: Sequence[str]) -> str:
    if not chosen:
        raise Malformed("'topics' must not be empty; to pause a webhook, set its status to INACTIVE")
    return ",".join(dict.fromkeys(chosen))
