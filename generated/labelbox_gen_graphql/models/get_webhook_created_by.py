"""The models of `GetWebhookCreatedBy`, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .user_fields import UserFields


class GetWebhookCreatedByWebhook(ResultModel):
    """A rule that sends a notification to a web server when something happens to labels of a project or an
    organization.
    """

    created_by: UserFields | None
    """The user who created the webhook."""


class GetWebhookCreatedBy(ResultModel):
    """The answer of `GetWebhookCreatedBy`."""

    webhook: GetWebhookCreatedByWebhook | None
    """Get one webhook by its id."""
