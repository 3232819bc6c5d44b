"""One method for each operation, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/a.graphql`."""

    _send: AsyncSend

    async def filter_(
        self,
        *,
        by: models.Filter_ | None | UnsetType = UNSET,
    ) -> models.Filter:
        """`queries/a.graphql:1`"""
        return parsed(
            models.Filter,
            await self._send(
                operations.FILTER_,
                variables(
                    {
                        "by": by,
                    }
                ),
            ),
        )

    async def get_kind(
        self,
    ) -> models.GetKind:
        """`queries/a.graphql:7`"""
        return parsed(
            models.GetKind,
            await self._send(
                operations.GET_KIND,
                {},
            ),
        )

    async def kind(
        self,
    ) -> models.Kind:
        """`queries/a.graphql:13`"""
        return parsed(
            models.Kind,
            await self._send(
                operations.KIND,
                {},
            ),
        )
