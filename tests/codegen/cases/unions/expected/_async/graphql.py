"""One method for each operation, from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import (
    AsyncSend,
    parsed,
    variables,
)

from .. import models, operations


class AsyncGraphQL:
    """The operations of `queries/` as methods; what they return are the models of `models`."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

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
