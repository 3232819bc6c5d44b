# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/organization.py. DO NOT EDIT.
"""One method for each operation, from queries/organization.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/organization.graphql`."""

    _send: Send

    def get_organization(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetOrganization:
        """Get the organization of the API key.

        `queries/organization.graphql:5`
        """
        return parsed(
            models.GetOrganization,
            self._send(
                operations.GET_ORGANIZATION,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    def list_organization_projects(
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
            self._send(
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

    def list_organization_users(
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
            self._send(
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

    def list_organization_webhooks(
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
            self._send(
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
