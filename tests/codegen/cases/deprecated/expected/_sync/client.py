# Written by `make codegen` from expected/_async/client.py. DO NOT EDIT.
"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    STRING,
    UNSET,
    OffsetPaging,
    Order,
    Session,
    UnsetType,
    Where,
    deprecated,
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
    from labelbox_gen.runtime import PaginatedCollection

    from .widget import Widget


class ClientBase(Session):
    """The methods that the operations in `queries/` give to a client."""

    @deprecated("use node")
    def get_widget(self, widget_id: str) -> Widget:
        """See the schema.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetWidget` in queries/q.graphql:3.
        """
        from .widget import Widget

        variables = {"id": id_of("Widget", widget_id)}
        data = self.get(operations.GET_WIDGET, variables, ("widget",))
        return Widget(self, data)

    @deprecated("use search")
    def get_widgets(
        self, where: Where[Widget] | None = None, order_by: Order[Widget] | None = None
    ) -> PaginatedCollection[Widget]:
        """See the schema.

        `ListWidgets` in queries/q.graphql:4.
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
                "orderBy": order_input("Widget", order_by),
            }
        )
        return self.pages(
            operations.LIST_WIDGETS,
            variables,
            OffsetPaging(("widgets",)),
            partial(Widget, self),
        )

    @deprecated("No longer supported")
    @keywords_of(
        "Widget",
        required=(),
        optional=(
            "old",
            "plain",
        ),
    )
    def create_widget(
        self,
        *,
        old: str | None | UnsetType = UNSET,
        plain: str | None | UnsetType = UNSET,
    ) -> Widget:
        """See the schema.

        Args:
            old: Deprecated: no effect

        Raises:
            InvalidAttributeError: a keyword is not a field that can be set.
            InvalidQueryError: the server refused a value.

        `CreateWidget` in queries/q.graphql:6.
        """
        from .widget import Widget

        data = given(
            "Widget",
            {
                "old": ("old", old, optional(STRING)),
                "plain": ("plain", plain, optional(STRING)),
            },
        )
        created = self.get(operations.CREATE_WIDGET, {"data": data}, ("createWidget",))
        return Widget(self, created)
