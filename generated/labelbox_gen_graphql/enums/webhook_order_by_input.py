"""The enum WebhookOrderByInput, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class WebhookOrderByInput(OpenEnum):
    """`WebhookOrderByInput` of the schema."""

    createdAt_ASC = "createdAt_ASC"
    createdAt_DESC = "createdAt_DESC"
    id_ASC = "id_ASC"
    id_DESC = "id_DESC"
    status_ASC = "status_ASC"
    status_DESC = "status_DESC"
    topics_ASC = "topics_ASC"
    topics_DESC = "topics_DESC"
    updatedAt_ASC = "updatedAt_ASC"
    updatedAt_DESC = "updatedAt_DESC"
    url_ASC = "url_ASC"
    url_DESC = "url_DESC"
