"""One method for each operation, from queries/widget.gql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/widget.gql`."""

    _send: AsyncSend

    async def get_widget(
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
            await self._send(
                operations.GET_WIDGET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def list_widgets(
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
            await self._send(
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
