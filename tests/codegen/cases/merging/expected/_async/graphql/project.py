"""One method for each operation, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/project.graphql`."""

    _send: AsyncSend

    async def get_both(
        self,
    ) -> models.GetBoth:
        """Each fragment has a class for `owner`, and neither is the whole of it.

        `queries/project.graphql:58`
        """
        return parsed(
            models.GetBoth,
            await self._send(
                operations.GET_BOTH,
                {},
            ),
        )

    async def get_more(
        self,
    ) -> models.GetMore:
        """What the fragment brings and what stands beside it live in one class.

        `queries/project.graphql:44`
        """
        return parsed(
            models.GetMore,
            await self._send(
                operations.GET_MORE,
                {},
            ),
        )

    async def get_named(
        self,
    ) -> models.GetNamed:
        """Named extends Ids already.

        `queries/project.graphql:32`
        """
        return parsed(
            models.GetNamed,
            await self._send(
                operations.GET_NAMED,
                {},
            ),
        )

    async def get_owned(
        self,
    ) -> models.GetOwned:
        """`owner` is merged from three places, so neither fragment can be a base class.

        `queries/project.graphql:21`
        """
        return parsed(
            models.GetOwned,
            await self._send(
                operations.GET_OWNED,
                {},
            ),
        )
