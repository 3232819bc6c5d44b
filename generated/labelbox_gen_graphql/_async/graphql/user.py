"""One method for each operation, from queries/user.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/user.graphql`."""

    _send: AsyncSend

    async def get_user(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetUser:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:5`
        """
        return parsed(
            models.GetUser,
            await self._send(
                operations.GET_USER,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    async def get_user_org_role(
        self,
        id: str,
    ) -> models.GetUserOrgRole:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:25`
        """
        return parsed(
            models.GetUserOrgRole,
            await self._send(
                operations.GET_USER_ORG_ROLE,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_user_organization(
        self,
        id: str,
    ) -> models.GetUserOrganization:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:17`
        """
        return parsed(
            models.GetUserOrganization,
            await self._send(
                operations.GET_USER_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def list_user_created_tasks(
        self,
        id: str,
        *,
        where: models.TaskWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.TaskOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListUserCreatedTasks:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:33`
        """
        return parsed(
            models.ListUserCreatedTasks,
            await self._send(
                operations.LIST_USER_CREATED_TASKS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    async def list_user_projects(
        self,
        id: str,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListUserProjects:
        """Get the user of the API key, or another user by id.

        `queries/user.graphql:47`
        """
        return parsed(
            models.ListUserProjects,
            await self._send(
                operations.LIST_USER_PROJECTS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    async def list_users(
        self,
        *,
        where: models.UserWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListUsers:
        """List the users of the organization.

        `queries/user.graphql:11`
        """
        return parsed(
            models.ListUsers,
            await self._send(
                operations.LIST_USERS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )
