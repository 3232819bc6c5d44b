# Written by `make codegen` from expected/_async/graphql/others.py. DO NOT EDIT.
"""One method for each operation, from queries/others.graphql. DO NOT EDIT."""

from __future__ import annotations

from collections.abc import Sequence

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/others.graphql`."""

    _send: Send

    def delete_books(
        self,
        ids: Sequence[str],
    ) -> models.DeleteBooks:
        """Delete books.

        `queries/others.graphql:23`
        """
        return parsed(
            models.DeleteBooks,
            self._send(
                operations.DELETE_BOOKS,
                variables(
                    {
                        "ids": ids,
                    }
                ),
            ),
        )

    def get_library(
        self,
        *,
        where: models.WhereUniqueIdInput | None | UnsetType = UNSET,
    ) -> models.GetLibrary:
        """Get the library of the key.

        `queries/others.graphql:10`
        """
        return parsed(
            models.GetLibrary,
            self._send(
                operations.GET_LIBRARY,
                variables(
                    {
                        "where": where,
                    }
                ),
            ),
        )

    def list_libraries(
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
            self._send(
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
