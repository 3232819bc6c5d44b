"""One method for each operation, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/project.graphql`."""

    _send: AsyncSend

    async def get_name(
        self,
        name: bool,
    ) -> models.GetName:
        """`queries/project.graphql:24`"""
        return parsed(
            models.GetName,
            await self._send(
                operations.GET_NAME,
                variables(
                    {
                        "name": name,
                    }
                ),
            ),
        )

    async def get_project(
        self,
        details: bool,
        *,
        owner: bool | UnsetType = UNSET,
    ) -> models.GetProject:
        """Nothing under a condition is required in the model, whatever the condition is on.

        `queries/project.graphql:9`
        """
        return parsed(
            models.GetProject,
            await self._send(
                operations.GET_PROJECT,
                variables(
                    {
                        "details": details,
                        "owner": owner,
                    }
                ),
            ),
        )
