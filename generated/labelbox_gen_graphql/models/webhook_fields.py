"""The models of `WebhookFields`, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import DateTime, ResultModel

from ..enums import WebhookStatus, WebhookTopic


class WebhookFields(ResultModel):
    """A rule that sends a notification to a web server when something happens to labels of a project or an
    organization.
    """

    id: str
    """Unique id of the webhook."""

    created_at: DateTime
    """When the webhook was created."""

    status: WebhookStatus
    """ACTIVE, INACTIVE or REVOKED; only an active one is sent to."""

    topics: list[WebhookTopic]
    """What is sent: LABEL_CREATED, LABEL_UPDATED, LABEL_DELETED."""

    updated_at: DateTime
    """When the webhook last changed."""

    url: str
    """Where notifications are posted."""
