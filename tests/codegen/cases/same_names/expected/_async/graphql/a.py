"""One method for each operation, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/a.graphql`."""

    _send: AsyncSend

    async def get(
        self,
    ) -> models.Get:
        """`queries/a.graphql:1`"""
        return parsed(
            models.Get,
            await self._send(
                operations.GET,
                {},
            ),
        )
