"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    INT,
    STRING,
    UNSET,
    AsyncSession,
    OffsetPaging,
    Order,
    UnsetType,
    Where,
    enum_of,
    given,
    id_of,
    keywords_of,
    optional,
    order_input,
    present,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from ..enums import Mode
    from .client_ import AsyncClient
    from .import_ import AsyncImport
    from .session import AsyncSession_
    from .widget import AsyncWidget


class AsyncClientBase(AsyncSession):
    """The methods that the operations in `queries/` give to a client."""

    async def get_client(self, client_id: str) -> AsyncClient:
        """See the schema.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetClient` in queries/a.graphql:50.
        """
        from .client_ import AsyncClient

        variables = {"id": id_of("Client", client_id)}
        data = await self.get(operations.GET_CLIENT, variables, ("client",))
        return AsyncClient(self, data)

    def get_clients(self, where: Where[AsyncClient] | None = None) -> AsyncPaginatedCollection[AsyncClient]:
        """See the schema.

        `ListClients` in queries/a.graphql:76.
        """
        from .client_ import AsyncClient

        variables = present(
            {
                "where": where_input(
                    "Client",
                    where,
                    {},
                    conjunction=False,
                ),
            }
        )
        return self.pages(
            operations.LIST_CLIENTS,
            variables,
            OffsetPaging(("clients",)),
            partial(AsyncClient, self),
        )

    async def get_import(self, import_id: str) -> AsyncImport:
        """See the schema.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetImport` in queries/a.graphql:62.
        """
        from .import_ import AsyncImport

        variables = {"id": id_of("Import", import_id)}
        data = await self.get(operations.GET_IMPORT, variables, ("import",))
        return AsyncImport(self, data)

    async def get_session(self, session_id: str) -> AsyncSession_:
        """See the schema.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetSession` in queries/a.graphql:56.
        """
        from .session import AsyncSession_

        variables = {"id": id_of("Session", session_id)}
        data = await self.get(operations.GET_SESSION, variables, ("session",))
        return AsyncSession_(self, data)

    async def get_widget(self, widget_id: str) -> AsyncWidget:
        """See the schema.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetWidget` in queries/a.graphql:26.
        """
        from .widget import AsyncWidget

        variables = {"id": id_of("Widget", widget_id)}
        data = await self.get(operations.GET_WIDGET, variables, ("widget",))
        return AsyncWidget(self, data)

    def get_widgets(
        self, where: Where[AsyncWidget] | None = None, order_by: Order[AsyncWidget] | None = None
    ) -> AsyncPaginatedCollection[AsyncWidget]:
        """See the schema.

        `ListWidgets` in queries/a.graphql:32.
        """
        from .widget import AsyncWidget

        variables = present(
            {
                "where": where_input(
                    "Widget",
                    where,
                    {},
                    conjunction=False,
                ),
                "orderBy": order_input("Widget", order_by),
            }
        )
        return self.pages(
            operations.LIST_WIDGETS,
            variables,
            OffsetPaging(("widgets",)),
            partial(AsyncWidget, self),
        )

    @keywords_of(
        "Widget",
        required=("self_",),
        optional=(
            "a_b_",
            "a_b",
            "async_",
            "class_",
            "data_",
            "given_",
            "operations_",
            "unknown_",
        ),
    )
    async def create_widget(
        self,
        *,
        self_: str,
        a_b_: int | None | UnsetType = UNSET,
        a_b: str | None | UnsetType = UNSET,
        async_: str | Mode | None | UnsetType = UNSET,
        class_: str | None | UnsetType = UNSET,
        data_: str | None | UnsetType = UNSET,
        given_: int | None | UnsetType = UNSET,
        operations_: str | None | UnsetType = UNSET,
        unknown_: int | None | UnsetType = UNSET,
    ) -> AsyncWidget:
        """See the schema.

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateWidget` in queries/a.graphql:38.
        """
        from ..enums import Mode
        from .widget import AsyncWidget

        data = given(
            "Widget",
            {
                "self_": ("self", self_, STRING),
                "a_b_": ("aB", a_b_, optional(INT)),
                "a_b": ("a_b", a_b, optional(STRING)),
                "async_": ("async", async_, optional(enum_of(Mode))),
                "class_": ("class", class_, optional(STRING)),
                "data_": ("data", data_, optional(STRING)),
                "given_": ("given", given_, optional(INT)),
                "operations_": ("operations", operations_, optional(STRING)),
                "unknown_": ("unknown", unknown_, optional(INT)),
            },
        )
        created = await self.get(operations.CREATE_WIDGET, {"data": data}, ("createWidget",))
        return AsyncWidget(self, created)
