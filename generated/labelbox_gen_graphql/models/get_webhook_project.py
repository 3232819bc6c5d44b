"""The models of `GetWebhookProject`, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .project_fields import ProjectFields


class GetWebhookProjectWebhook(ResultModel):
    """A rule that sends a notification to a web server when something happens to labels of a project or an
    organization.
    """

    project: ProjectFields | None
    """The project whose events are sent; null for those of all projects."""


class GetWebhookProject(ResultModel):
    """The answer of `GetWebhookProject`."""

    webhook: GetWebhookProjectWebhook | None
    """Get one webhook by its id."""
