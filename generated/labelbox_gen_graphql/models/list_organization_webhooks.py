"""The models of `ListOrganizationWebhooks`, from queries/organization.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .webhook_fields import WebhookFields


class ListOrganizationWebhooksOrganization(ResultModel):
    """A group of users who share projects, datasets and ontologies."""

    webhooks: list[WebhookFields]
    """The webhooks of the organization and of its projects."""


class ListOrganizationWebhooks(ResultModel):
    """The answer of `ListOrganizationWebhooks`."""

    organization: ListOrganizationWebhooksOrganization | None
    """Get the organization of the API key."""
