"""One method for each operation, from queries/others.graphql. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/others.graphql`."""

    _send: AsyncSend

    async def delete_books(
        self,
        ids: Sequence[str],
    ) -> models.DeleteBooks:
        """Delete books.

        `queries/others.graphql:23`
        """
        return parsed(
            models.DeleteBooks,
            await self._send(
                operations.DELETE_BOOKS,
                variables(
                    {
                        "ids": ids,
                    }
                ),
            ),
        )

    async def get_library(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetLibrary:
        """Get the library of the key.

        `queries/others.graphql:10`
        """
        return parsed(
            models.GetLibrary,
            await self._send(
                operations.GET_LIBRARY,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    async def list_libraries(
        self,
        *,
        where: models.LibraryWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListLibraries:
        """List the libraries.

        Nobody has seen `deleted` here, so it is not sent unasked.

        `queries/others.graphql:17`
        """
        return parsed(
            models.ListLibraries,
            await self._send(
                operations.LIST_LIBRARIES,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )
