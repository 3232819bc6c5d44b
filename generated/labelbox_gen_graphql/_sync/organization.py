# Written by `make codegen` from generated/labelbox_gen_graphql/_async/organization.py. DO NOT EDIT.
"""The entity Organization. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    DATE_TIME,
    ID,
    STRING,
    Entity,
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
    from labelbox_gen import Project, Webhook
    from labelbox_gen.runtime import PaginatedCollection

    from .user import User


class Organization(Entity):
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
        self, where: Where[Project] | None = None, order_by: Order[Project] | None = None
    ) -> PaginatedCollection[Project]:
        """The projects of the organization.

        `ListOrganizationProjects` in queries/organization.graphql:19.
        """
        from labelbox_gen import Project

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
            partial(Project, self.client),
        )

    @relationship
    def users(
        self, where: Where[User] | None = None, order_by: Order[User] | None = None
    ) -> PaginatedCollection[User]:
        """The users of the organization.

        `ListOrganizationUsers` in queries/organization.graphql:11.
        """
        from .user import User

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
            partial(User, self.client),
        )

    @relationship
    def webhooks(
        self, where: Where[Webhook] | None = None, order_by: Order[Webhook] | None = None
    ) -> PaginatedCollection[Webhook]:
        """The webhooks of the organization and of its projects.

        `ListOrganizationWebhooks` in queries/organization.graphql:32.
        """
        from labelbox_gen import Webhook

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
            partial(Webhook, self.client),
        )

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetOrganization` in queries/organization.graphql:5.
        """
        variables = {"where": {"id": self.uid}}
        self.data = self.client.get(operations.GET_ORGANIZATION, variables, ("organization",))
