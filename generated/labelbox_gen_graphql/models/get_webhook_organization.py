"""The models of `GetWebhookOrganization`, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .organization_fields import OrganizationFields


class GetWebhookOrganizationWebhook(ResultModel):
    """A rule that sends a notification to a web server when something happens to labels of a project or an
    organization.
    """

    organization: OrganizationFields
    """The organization of the webhook."""


class GetWebhookOrganization(ResultModel):
    """The answer of `GetWebhookOrganization`."""

    webhook: GetWebhookOrganizationWebhook | None
    """Get one webhook by its id."""
