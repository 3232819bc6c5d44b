"""The entity User. Generated from schema/schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from labelbox_gen.runtime import (
    BOOLEAN,
    DATE_TIME,
    ID,
    STRING,
    AsyncEntity,
    Field,
    OffsetPaging,
    Order,
    OrderedField,
    Value,
    Where,
    order_input,
    present,
    relationship,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen import AsyncProject, AsyncTask
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .organization import AsyncOrganization
    from .role import AsyncRole


class AsyncUser(AsyncEntity):
    """A registered user, with the data they create."""

    __slots__ = ()

    __typename__: ClassVar[str] = "User"

    created_at: OrderedField[AsyncUser, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the user registered."""
    deleted: Field[AsyncUser, bool | None] = Field("deleted", BOOLEAN, ("==",))
    """Whether the user was removed from the organization."""
    email: OrderedField[AsyncUser, str] = OrderedField("email", STRING)
    """E-mail address, which is the login."""
    intercom_hash: Value[str | None] = Value("intercomHash", STRING)
    """A hash that the help desk of the app knows the user by; null for everybody else. From the v2.4
    guide; the hosted API may not serve it any more."""
    is_external_user: OrderedField[AsyncUser, bool] = OrderedField("isExternalUser", BOOLEAN)
    """Whether the user belongs to another organization."""
    is_viewer: OrderedField[AsyncUser, bool] = OrderedField("isViewer", BOOLEAN)
    """Whether the user may only look."""
    last_login_at: OrderedField[AsyncUser, datetime | None] = OrderedField("lastLoginAt", DATE_TIME)
    """When the user last logged in."""
    name: OrderedField[AsyncUser, str] = OrderedField("name", STRING)
    """Full name."""
    nickname: OrderedField[AsyncUser, str] = OrderedField("nickname", STRING)
    """Name shown in the app."""
    picture: OrderedField[AsyncUser, str | None] = OrderedField("picture", STRING)
    """URL of the profile picture."""
    timezone: Value[str | None] = Value("timezone", STRING)
    """IANA time zone of the profile; null means UTC."""
    uid: OrderedField[AsyncUser, str] = OrderedField("id", ID)
    """Unique id of the user."""
    updated_at: OrderedField[AsyncUser, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the user last changed."""

    @relationship
    async def org_role(self) -> AsyncRole | None:
        """The role of the user in the organization.

        `GetUserOrgRole` in queries/user.graphql:25.
        """
        from .role import AsyncRole

        data = await self.client.run(
            operations.GET_USER_ORG_ROLE,
            {"id": self.uid},
            ("user", "orgRole"),
        )
        return AsyncRole(self.client, data) if data else None

    @relationship
    async def organization(self) -> AsyncOrganization:
        """The organization of the user.

        `GetUserOrganization` in queries/user.graphql:17.
        """
        from .organization import AsyncOrganization

        data = await self.client.get(
            operations.GET_USER_ORGANIZATION,
            {"id": self.uid},
            ("user", "organization"),
        )
        return AsyncOrganization(self.client, data)

    @relationship
    def created_tasks(
        self, where: Where[AsyncTask] | None = None, order_by: Order[AsyncTask] | None = None
    ) -> AsyncPaginatedCollection[AsyncTask]:
        """The tasks that the user started.

        `ListUserCreatedTasks` in queries/user.graphql:33.
        """
        from labelbox_gen import AsyncTask

        variables = present(
            {
                "id": self.uid,
                "where": where_input(
                    "Task",
                    where,
                    {},
                    conjunction=True,
                ),
                "orderBy": order_input("Task", order_by),
            }
        )
        return self.client.pages(
            operations.LIST_USER_CREATED_TASKS,
            variables,
            OffsetPaging(("user", "createdTasks")),
            partial(AsyncTask, self.client),
        )

    @relationship
    def projects(
        self, where: Where[AsyncProject] | None = None, order_by: Order[AsyncProject] | None = None
    ) -> AsyncPaginatedCollection[AsyncProject]:
        """The projects the user is a member of.

        `ListUserProjects` in queries/user.graphql:47.
        """
        from labelbox_gen import AsyncProject

        variables = present(
            {
                "id": self.uid,
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
            operations.LIST_USER_PROJECTS,
            variables,
            OffsetPaging(("user", "projects")),
            partial(AsyncProject, self.client),
        )

    async def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetUser` in queries/user.graphql:5.
        """
        variables = {"where": {"id": self.uid}}
        self.data = await self.client.get(operations.GET_USER, variables, ("user",))
