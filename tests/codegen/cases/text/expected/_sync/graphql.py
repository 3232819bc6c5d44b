# Written by `make codegen` from expected/_async/graphql.py. DO NOT EDIT.
"""One method for each operation, from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import (
    UNSET,
    Send,
    UnsetType,
    parsed,
    variables,
)

from .. import models, operations


class GraphQL:
    """The operations of `queries/` as methods; what they return are the models of `models`."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_widget(
        self,
        data: models.WidgetCreateInput,
    ) -> models.CreateWidget:
        """Creates; %s %(name)s {name} \\N \\U0001 \\x \\d \\t

        Creates one.

        `queries/more.graphql:2`
        """
        return parsed(
            models.CreateWidget,
            self._send(
                operations.CREATE_WIDGET,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    def get_widget(
        self,
        id: str,
    ) -> models.GetWidget:
        """Ends with three quotes \"\"\" and a backslash \\\\ and C:\\new\\Users\\x

        Reads one, 100 % of it.
        Second line with \"\"\" and \\d.

        `queries/widget.gql:9`
        """
        return parsed(
            models.GetWidget,
            self._send(
                operations.GET_WIDGET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_widgets(
        self,
        *,
        where: models.WidgetWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListWidgets:
        """Ends with a quote "

        Lists \"\"\" widgets; C:\\new

        $where: The filter.

        $first: Rows a page.

        `queries/widget.gql:18`
        """
        return parsed(
            models.ListWidgets,
            self._send(
                operations.LIST_WIDGETS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )
