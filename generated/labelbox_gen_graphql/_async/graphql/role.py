"""One method for each operation, from queries/role.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/role.graphql`."""

    _send: AsyncSend

    async def list_roles(
        self,
        *,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListRoles:
        """List the roles of the organization.

        `queries/role.graphql:6`
        """
        return parsed(
            models.ListRoles,
            await self._send(
                operations.LIST_ROLES,
                variables(
                    {
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )
