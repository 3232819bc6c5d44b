"""The entity Organization. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    STRING,
    AsyncEntity,
    OffsetPaging,
    Order,
    Value,
    Where,
    order_input,
    present,
    relationship,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import AsyncProject, AsyncWebhook
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .user import AsyncUser


class AsyncOrganization(AsyncEntity):
    """A group of users who share projects, datasets and ontologies."""

    __slots__ = ()

    __typename__: ClassVar[str] = "Organization"

    created_at: Value[datetime] = Value("createdAt", DATE_TIME)
    """When the organization was created."""
    name: Value[str] = Value("name", STRING)
    """Name of the organization."""
    uid: Value[str] = Value("id", ID)
    """Unique id of the organization."""
    updated_at: Value[datetime] = Value("updatedAt", DATE_TIME)
    """When the organization last changed."""

    @relationship
    def projects(
        self, where: Where[AsyncProject] | None = None, order_by: Order[AsyncProject] | None = None
    ) -> AsyncPaginatedCollection[AsyncProject]:
        """The projects of the organization.

        `ListOrganizationProjects` in queries/organization.graphql:19.
        """
        from labelbox_gen import AsyncProject

        variables = present(
            {
                "where": where_input(
                    "Project",
                    where,
                    {"deleted": False},
                    conjunction=True,
                ),
                "orderBy": order_input("Project", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_ORGANIZATION_PROJECTS,
            variables,
            OffsetPaging(("organization", "projects")),
            partial(AsyncProject, self.client),
        )

    @relationship
    def users(
        self, where: Where[AsyncUser] | None = None, order_by: Order[AsyncUser] | None = None
    ) -> AsyncPaginatedCollection[AsyncUser]:
        """The users of the organization.

        `ListOrganizationUsers` in queries/organization.graphql:11.
        """
        from .user import AsyncUser

        variables = present(
            {
                "where": where_input(
                    "User",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("User", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_ORGANIZATION_USERS,
            variables,
            OffsetPaging(("organization", "users")),
            partial(AsyncUser, self.client),
        )

    @relationship
    def webhooks(
        self, where: Where[AsyncWebhook] | None = None, order_by: Order[AsyncWebhook] | None = None
    ) -> AsyncPaginatedCollection[AsyncWebhook]:
        """The webhooks of the organization and of its projects.

        `ListOrganizationWebhooks` in queries/organization.graphql:32.
        """
        from labelbox_gen import AsyncWebhook

        variables = present(
            {
                "where": where_input(
                    "Webhook",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("Webhook", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_ORGANIZATION_WEBHOOKS,
            variables,
            OffsetPaging(("organization", "webhooks")),
            partial(AsyncWebhook, self.client),
        )

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetOrganization` in queries/organization.graphql:5.
        """
        variables = {"where": {"id": self.uid}}
        self.data = await self.client.get(operations.GET_ORGANIZATION, variables, ("organization",))
