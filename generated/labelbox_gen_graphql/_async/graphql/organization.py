"""One method for each operation, from queries/organization.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/organization.graphql`."""

    _send: AsyncSend

    async def get_organization(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetOrganization:
        """Get the organization of the API key.

        `queries/organization.graphql:5`
        """
        return parsed(
            models.GetOrganization,
            await self._send(
                operations.GET_ORGANIZATION,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    async def list_organization_projects(
        self,
        *,
        where: models.ProjectWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ProjectOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListOrganizationProjects:
        """Get the organization of the API key.

        `queries/organization.graphql:19`
        """
        return parsed(
            models.ListOrganizationProjects,
            await self._send(
                operations.LIST_ORGANIZATION_PROJECTS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    async def list_organization_users(
        self,
        *,
        where: models.UserWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.UserOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListOrganizationUsers:
        """Get the organization of the API key.

        `queries/organization.graphql:11`
        """
        return parsed(
            models.ListOrganizationUsers,
            await self._send(
                operations.LIST_ORGANIZATION_USERS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    async def list_organization_webhooks(
        self,
        *,
        where: models.WebhookWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.WebhookOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListOrganizationWebhooks:
        """Get the organization of the API key.

        `queries/organization.graphql:32`
        """
        return parsed(
            models.ListOrganizationWebhooks,
            await self._send(
                operations.LIST_ORGANIZATION_WEBHOOKS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )
