"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    STRING,
    UNSET,
    AsyncSession,
    OffsetPaging,
    UnsetType,
    Where,
    given,
    id_of,
    keywords_of,
    optional,
    present,
    where_input,
)

from .. import operations

if TYPE_CHECKING:
    from labelbox_gen.runtime import AsyncPaginatedCollection

    from .widget import AsyncWidget


class AsyncClientBase(AsyncSession):
    """The methods that the operations in `queries/` give to a client."""

    async def get_widget(self, widget_id: str) -> AsyncWidget:
        """Ends with three quotes \"\"\" and a backslash \\\\ and C:\\new\\Users\\x

        Reads one, 100 % of it.
        Second line with \"\"\" and \\d.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetWidget` in queries/widget.gql:9.
        """
        from .widget import AsyncWidget

        variables = {"id": id_of("Widget", widget_id)}
        data = await self.get(operations.GET_WIDGET, variables, ("widget",))
        return AsyncWidget(self, data)

    def get_widgets(self, where: Where[AsyncWidget] | None = None) -> AsyncPaginatedCollection[AsyncWidget]:
        """Ends with a quote "

        Lists \"\"\" widgets; C:\\new

        $where: The filter.

        $first: Rows a page.

        `ListWidgets` in queries/widget.gql:18.
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
            }
        )
        return self.pages(
            operations.LIST_WIDGETS,
            variables,
            OffsetPaging(("widgets",), size=100),
            partial(AsyncWidget, self),
        )

    @keywords_of(
        "Widget",
        required=("name",),
        optional=("note",),
    )
    async def create_widget(
        self,
        *,
        name: str,
        note: str | None | UnsetType = UNSET,
    ) -> AsyncWidget:
        """Creates; %s %(name)s {name} \\N \\U0001 \\x \\d \\t

        Creates one.

        Args:
            name: three \"\"\" quotes, back\\slash \\n
            note: First line. indented code: x = {{ y }} Last line ends "so"

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateWidget` in queries/more.graphql:2.
        """
        from .widget import AsyncWidget

        data = given(
            "Widget",
            {
                "name": ("name", name, STRING),
                "note": ("note", note, optional(STRING)),
            },
        )
        created = await self.get(operations.CREATE_WIDGET, {"data": data}, ("createWidget",))
        return AsyncWidget(self, created)
