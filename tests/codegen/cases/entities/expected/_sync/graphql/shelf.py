# Written by `make codegen` from expected/_async/graphql/shelf.py. DO NOT EDIT.
"""One method for each operation, from queries/shelf.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/shelf.graphql`."""

    _send: Send

    def connect_shelf_neighbours(
        self,
        id: str,
        shelf_id: str,
    ) -> models.ConnectShelfNeighbours:
        """Change fields of a shelf.

        `queries/shelf.graphql:56`
        """
        return parsed(
            models.ConnectShelfNeighbours,
            self._send(
                operations.CONNECT_SHELF_NEIGHBOURS,
                variables(
                    {
                        "id": id,
                        "shelfId": shelf_id,
                    }
                ),
            ),
        )

    def create_shelf(
        self,
        data: models.ShelfCreateInput,
    ) -> models.CreateShelf:
        """Create a shelf.

        `queries/shelf.graphql:22`
        """
        return parsed(
            models.CreateShelf,
            self._send(
                operations.CREATE_SHELF,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    def create_shelf_book(
        self,
        id: str,
        title: str,
        library_id: str,
        *,
        pages: int | None | UnsetType = UNSET,
        kind: enums.ShelfKind | None | UnsetType = UNSET,
    ) -> models.CreateShelfBook:
        """Put a book on a shelf.

        `queries/shelf.graphql:79`
        """
        return parsed(
            models.CreateShelfBook,
            self._send(
                operations.CREATE_SHELF_BOOK,
                variables(
                    {
                        "id": id,
                        "title": title,
                        "libraryId": library_id,
                        "pages": pages,
                        "kind": kind,
                    }
                ),
            ),
        )

    def create_shelf_ticket(
        self,
        id: str,
        title: str,
        library_id: str,
    ) -> models.CreateShelfTicket:
        """Put a book on a shelf.

        It selects no entity, so it is a method of `client.graphql` only.

        `queries/shelf.graphql:86`
        """
        return parsed(
            models.CreateShelfTicket,
            self._send(
                operations.CREATE_SHELF_TICKET,
                variables(
                    {
                        "id": id,
                        "title": title,
                        "libraryId": library_id,
                    }
                ),
            ),
        )

    def delete_shelf(
        self,
        id: str,
    ) -> models.DeleteShelf:
        """Change fields of a shelf.

        `queries/shelf.graphql:34`
        """
        return parsed(
            models.DeleteShelf,
            self._send(
                operations.DELETE_SHELF,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def disconnect_shelf_neighbours(
        self,
        id: str,
        shelf_id: str,
    ) -> models.DisconnectShelfNeighbours:
        """Change fields of a shelf.

        `queries/shelf.graphql:62`
        """
        return parsed(
            models.DisconnectShelfNeighbours,
            self._send(
                operations.DISCONNECT_SHELF_NEIGHBOURS,
                variables(
                    {
                        "id": id,
                        "shelfId": shelf_id,
                    }
                ),
            ),
        )

    def get_shelf(
        self,
        id: str,
    ) -> models.GetShelf:
        """Get one shelf by its id.

        `queries/shelf.graphql:9`
        """
        return parsed(
            models.GetShelf,
            self._send(
                operations.GET_SHELF,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_shelf_library(
        self,
        id: str,
    ) -> models.GetShelfLibrary:
        """Get one shelf by its id.

        `queries/shelf.graphql:40`
        """
        return parsed(
            models.GetShelfLibrary,
            self._send(
                operations.GET_SHELF_LIBRARY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_shelf_books(
        self,
        id: str,
        *,
        after: str | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListShelfBooks:
        """List the books of a shelf.

        `queries/shelf.graphql:68`
        """
        return parsed(
            models.ListShelfBooks,
            self._send(
                operations.LIST_SHELF_BOOKS,
                variables(
                    {
                        "id": id,
                        "after": after,
                        "first": first,
                    }
                ),
            ),
        )

    def list_shelf_neighbours(
        self,
        id: str,
        *,
        where: models.ShelfWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
        order_by: enums.ShelfOrderByInput | None | UnsetType = UNSET,
    ) -> models.ListShelfNeighbours:
        """Get one shelf by its id.

        `queries/shelf.graphql:48`
        """
        return parsed(
            models.ListShelfNeighbours,
            self._send(
                operations.LIST_SHELF_NEIGHBOURS,
                variables(
                    {
                        "id": id,
                        "where": where,
                        "skip": skip,
                        "first": first,
                        "orderBy": order_by,
                    }
                ),
            ),
        )

    def list_shelfs(
        self,
        *,
        where: models.ShelfWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListShelfs:
        """List the shelves.

        `shelfs` is what the name rule makes of Shelf; nobody is asked to speak English.

        `queries/shelf.graphql:16`
        """
        return parsed(
            models.ListShelfs,
            self._send(
                operations.LIST_SHELFS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def update_shelf(
        self,
        id: str,
        data: models.ShelfUpdateInput,
    ) -> models.UpdateShelf:
        """Change fields of a shelf.

        `queries/shelf.graphql:28`
        """
        return parsed(
            models.UpdateShelf,
            self._send(
                operations.UPDATE_SHELF,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )
