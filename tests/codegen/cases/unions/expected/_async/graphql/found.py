"""One method for each operation, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/found.graphql`."""

    _send: AsyncSend

    async def get_actor(
        self,
    ) -> models.GetActor:
        """`queries/found.graphql:33`"""
        return parsed(
            models.GetActor,
            await self._send(
                operations.GET_ACTOR,
                {},
            ),
        )

    async def get_node(
        self,
        id: str,
    ) -> models.GetNode:
        """`queries/found.graphql:55`"""
        return parsed(
            models.GetNode,
            await self._send(
                operations.GET_NODE,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def list_actors(
        self,
    ) -> models.ListActors:
        """`queries/found.graphql:39`"""
        return parsed(
            models.ListActors,
            await self._send(
                operations.LIST_ACTORS,
                {},
            ),
        )

    async def list_found(
        self,
    ) -> models.ListFound:
        """`queries/found.graphql:21`"""
        return parsed(
            models.ListFound,
            await self._send(
                operations.LIST_FOUND,
                {},
            ),
        )
