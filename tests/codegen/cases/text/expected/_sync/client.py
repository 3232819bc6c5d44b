# Written by `make codegen` from expected/_async/client.py. DO NOT EDIT.
"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    STRING,
    UNSET,
    OffsetPaging,
    Session,
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
    from labelbox_gen.runtime import PaginatedCollection

    from .widget import Widget


class ClientBase(Session):
    """The methods that the operations in `queries/` give to a client."""

    def get_widget(self, widget_id: str) -> Widget:
        """Ends with three quotes \"\"\" and a backslash \\\\ and C:\\new\\Users\\x

        Reads one, 100 % of it.
        Second line with \"\"\" and \\d.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetWidget` in queries/widget.gql:9.
        """
        from .widget import Widget

        variables = {"id": id_of("Widget", widget_id)}
        data = self.get(operations.GET_WIDGET, variables, ("widget",))
        return Widget(self, data)

    def get_widgets(self, where: Where[Widget] | None = None) -> PaginatedCollection[Widget]:
        """Ends with a quote "

        Lists \"\"\" widgets; C:\\new

        $where: The filter.

        $first: Rows a page.

        `ListWidgets` in queries/widget.gql:18.
        """
        from .widget import Widget

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
            partial(Widget, self),
        )

    @keywords_of(
        "Widget",
        required=("name",),
        optional=("note",),
    )
    def create_widget(
        self,
        *,
        name: str,
        note: str | None | UnsetType = UNSET,
    ) -> Widget:
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
        from .widget import Widget

        data = given(
            "Widget",
            {
                "name": ("name", name, STRING),
                "note": ("note", note, optional(STRING)),
            },
        )
        created = self.get(operations.CREATE_WIDGET, {"data": data}, ("createWidget",))
        return Widget(self, created)
