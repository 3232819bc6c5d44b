"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    AsyncSession,
    id_of,
)

from .. import operations

if TYPE_CHECKING:
    from .widget import AsyncWidget


class AsyncClientBase(AsyncSession):
    """The methods that the operations in `queries/` give to a client."""

    async def get_widget(self, widget_id: str) -> AsyncWidget:
        """See the schema.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetWidget` in queries/a.graphql:5.
        """
        from .widget import AsyncWidget

        variables = {"id": id_of("Widget", widget_id)}
        data = await self.get(operations.GET_WIDGET, variables, ("widget",))
        return AsyncWidget(self, data)
