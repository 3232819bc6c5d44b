# Written by `make codegen` from expected/_async/client.py. DO NOT EDIT.
"""What a client can get, list and create. Generated from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labelbox_gen.runtime import (
    Session,
    id_of,
)

from .. import operations

if TYPE_CHECKING:
    from .widget import Widget


class ClientBase(Session):
    """The methods that the operations in `queries/` give to a client."""

    def get_widget(self, widget_id: str) -> Widget:
        """See the schema.

        Raises:
            ResourceNotFoundError: there is none with that id.

        `GetWidget` in queries/a.graphql:5.
        """
        from .widget import Widget

        variables = {"id": id_of("Widget", widget_id)}
        data = self.get(operations.GET_WIDGET, variables, ("widget",))
        return Widget(self, data)
