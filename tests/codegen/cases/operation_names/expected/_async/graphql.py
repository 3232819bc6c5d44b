"""One method for each operation, from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import (
    AsyncSend,
    parsed,
)

from .. import models, operations


class AsyncGraphQL:
    """The operations of `queries/` as methods; what they return are the models of `models`."""

    def __init__(self, send: AsyncSend) -> None:
        self._send = send

    async def x1(
        self,
    ) -> models.X1:
        """`queries/b.graphql:1`"""
        return parsed(
            models.X1,
            await self._send(
                operations.X1,
                {},
            ),
        )
