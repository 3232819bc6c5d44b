"""The models of `GetWebhook`, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .webhook_fields import WebhookFields


class GetWebhook(ResultModel):
    """The answer of `GetWebhook`."""

    webhook: WebhookFields | None
    """Get one webhook by its id."""
