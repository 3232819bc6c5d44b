"""The models of `ListProjectWebhooks`, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import ResultModel

from .webhook_fields import WebhookFields


class ListProjectWebhooksProject(ResultModel):
    """A container that includes a labeling frontend, an ontology, datasets and labels."""

    webhooks: list[WebhookFields]
    """The webhooks of the project."""


class ListProjectWebhooks(ResultModel):
    """The answer of `ListProjectWebhooks`."""

    project: ListProjectWebhooksProject | None
    """Get one project by its id."""
