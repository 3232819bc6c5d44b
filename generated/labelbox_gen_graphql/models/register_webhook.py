"""The models of `RegisterWebhook`, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .webhook_fields import WebhookFields


class RegisterWebhook(ResultModel):
    """The answer of `RegisterWebhook`."""

    create_webhook: WebhookFields | None
    """Create a webhook."""
