# Written by `make codegen` from generated/labelbox_gen_graphql/_async/user.py. DO NOT EDIT.
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
    Entity,
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
    from labelbox_gen import Project, Task
    from labelbox_gen.runtime import PaginatedCollection

    from .organization import Organization
    from .role import Role


class User(Entity):
    """A registered user, with the data they create."""

    __slots__ = ()

    __typename__: ClassVar[str] = "User"

    created_at: OrderedField[User, datetime] = OrderedField("createdAt", DATE_TIME)
    """When the user registered."""
    deleted: Field[User, bool | None] = Field("deleted", BOOLEAN, ("==",))
    """Whether the user was removed from the organization."""
    email: OrderedField[User, str] = OrderedField("email", STRING)
    """E-mail address, which is the login."""
    intercom_hash: Value[str | None] = Value("intercomHash", STRING)
    """A hash that the help desk of the app knows the user by; null for everybody else. From the v2.4
    guide; the hosted API may not serve it any more."""
    is_external_user: OrderedField[User, bool] = OrderedField("isExternalUser", BOOLEAN)
    """Whether the user belongs to another organization."""
    is_viewer: OrderedField[User, bool] = OrderedField("isViewer", BOOLEAN)
    """Whether the user may only look."""
    last_login_at: OrderedField[User, datetime | None] = OrderedField("lastLoginAt", DATE_TIME)
    """When the user last logged in."""
    name: OrderedField[User, str] = OrderedField("name", STRING)
    """Full name."""
    nickname: OrderedField[User, str] = OrderedField("nickname", STRING)
    """Name shown in the app."""
    picture: OrderedField[User, str | None] = OrderedField("picture", STRING)
    """URL of the profile picture."""
    timezone: Value[str | None] = Value("timezone", STRING)
    """IANA time zone of the profile; null means UTC."""
    uid: OrderedField[User, str] = OrderedField("id", ID)
    """Unique id of the user."""
    updated_at: OrderedField[User, datetime] = OrderedField("updatedAt", DATE_TIME)
    """When the user last changed."""

    @relationship
    def org_role(self) -> Role | None:
        """The role of the user in the organization.

        `GetUserOrgRole` in queries/user.graphql:25.
        """
        from .role import Role

        data = self.client.run(
            operations.GET_USER_ORG_ROLE,
            {"id": self.uid},
            ("user", "orgRole"),
        )
        return Role(self.client, data) if data else None

    @relationship
    def organization(self) -> Organization:
        """The organization of the user.

        `GetUserOrganization` in queries/user.graphql:17.
        """
        from .organization import Organization

        data = self.client.get(
            operations.GET_USER_ORGANIZATION,
            {"id": self.uid},
            ("user", "organization"),
        )
        return Organization(self.client, data)

    @relationship
    def created_tasks(
        self, where: Where[Task] | None = None, order_by: Order[Task] | None = None
    ) -> PaginatedCollection[Task]:
        """The tasks that the user started.

        `ListUserCreatedTasks` in queries/user.graphql:33.
        """
        from labelbox_gen import Task

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
            partial(Task, self.client),
        )

    @relationship
    def projects(
        self, where: Where[Project] | None = None, order_by: Order[Project] | None = None
    ) -> PaginatedCollection[Project]:
        """The projects the user is a member of.

        `ListUserProjects` in queries/user.graphql:47.
        """
        from labelbox_gen import Project

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
            partial(Project, self.client),
        )

    def refresh(self) -> None:
        """Fetch the fields again.

        Raises:
            ResourceNotFoundError: it is gone.

        `GetUser` in queries/user.graphql:5.
        """
        variables = {"where": {"id": self.uid}}
        self.data = self.client.get(operations.GET_USER, variables, ("user",))
