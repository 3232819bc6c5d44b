"""The models of `ChangeWebhook`, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .webhook_fields import WebhookFields


class ChangeWebhook(ResultModel):
    """The answer of `ChangeWebhook`."""

    update_webhook: WebhookFields | None
    """Change fields of a webhook."""
