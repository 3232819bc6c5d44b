"""The enum WebhookTopic, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class WebhookTopic(OpenEnum):
    """`WebhookTopic` of the schema."""

    LABEL_CREATED = "LABEL_CREATED"
    LABEL_DELETED = "LABEL_DELETED"
    LABEL_UPDATED = "LABEL_UPDATED"
    WORKFLOW_ACTION = "WORKFLOW_ACTION"
