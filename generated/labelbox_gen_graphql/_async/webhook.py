"""The entity Webhook. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    STRING,
    AsyncEntity,
    OrderedField,
    Value,
    enum_of,
    list_of,
    relationship,
)

from .. import operations
from ..enums import (
    WebhookStatus,
    WebhookTopic,
)

if TYPE_CHECKING:
    from labelbox_gen import AsyncProject, AsyncWebhook

    from .organization import AsyncOrganization
    from .user import AsyncUser


class AsyncWebhookBase(AsyncEntity):
    """A rule that sends a notification to a web server when something happens to labels of a project or an
    organization."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Webhook"

    created_at: OrderedField[AsyncWebhook, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the webhook was created."""
    status: OrderedField[AsyncWebhook, WebhookStatus] = OrderedField("status", enum_of(WebhookStatus))
    """ACTIVE, INACTIVE or REVOKED; only an active one is sent to."""
    topics: Value[list[WebhookTopic]] = Value("topics", list_of(enum_of(WebhookTopic)))
    """What is sent: LABEL_CREATED, LABEL_UPDATED, LABEL_DELETED."""
    uid: OrderedField[AsyncWebhook, str] = OrderedField("id", ID)
    """Unique id of the webhook."""
    updated_at: OrderedField[AsyncWebhook, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the webhook last changed."""
    url: OrderedField[AsyncWebhook, str] = OrderedField("url", STRING)
    """Where notifications are posted."""

    @relationship
    async def created_by(self) -> AsyncUser | None:
        """The user who created the webhook.

        `GetWebhookCreatedBy` in queries/webhook.graphql:24.
        """
        from .user import AsyncUser

        data = await self.client.run(
            operations.GET_WEBHOOK_CREATED_BY,
            {"id": self.uid},
            ("webhook", "createdBy"),
        )
        return AsyncUser(self.client, data) if data else None

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization of the webhook.

        `GetWebhookOrganization` in queries/webhook.graphql:32.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_WEBHOOK_ORGANIZATION,
            {"id": self.uid},
            ("webhook", "organization"),
        )
        return AsyncOrganization(self.client, data)

    @relationship
    async def project(self) -> AsyncProject | None:
        """The project whose events are sent; null for those of all projects.

        `GetWebhookProject` in queries/webhook.graphql:40.
        """
        from labelbox_gen import AsyncProject

        data = await self.client.run(
            operations.GET_WEBHOOK_PROJECT,
            {"id": self.uid},
            ("webhook", "project"),
        )
        return AsyncProject(self.client, data) if data else None

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetWebhook` in queries/webhook.graphql:5.
        """
        variables = {"id": self.uid}
        self.data = await self.client.get(operations.GET_WEBHOOK, variables, ("webhook",))
