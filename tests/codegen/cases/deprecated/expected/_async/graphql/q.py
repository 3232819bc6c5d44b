"""One method for each operation, from queries/q.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, deprecated, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/q.graphql`."""

    _send: AsyncSend

    @deprecated("No longer supported")
    async def create_widget(
        self,
        data: models.WidgetInput,
    ) -> models.CreateWidget:
        """`queries/q.graphql:6`"""
        return parsed(
            models.CreateWidget,
            await self._send(
                operations.CREATE_WIDGET,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

    @deprecated('archive "it"')
    async def delete_widget(
        self,
        id: str,
    ) -> models.DeleteWidget:
        """`queries/q.graphql:7`"""
        return parsed(
            models.DeleteWidget,
            await self._send(
                operations.DELETE_WIDGET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    @deprecated("use node")
    async def get_widget(
        self,
        id: str,
    ) -> models.GetWidget:
        """`queries/q.graphql:3`"""
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

    @deprecated("use node")
    async def list_widget_parts(
        self,
        id: str,
    ) -> models.ListWidgetParts:
        """`queries/q.graphql:5`"""
        return parsed(
            models.ListWidgetParts,
            await self._send(
                operations.LIST_WIDGET_PARTS,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    @deprecated("use search")
    async def list_widgets(
        self,
        *,
        first: int | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        where: models.WidgetWhere | None | UnsetType = UNSET,
        order_by: enums.WidgetOrder | None | UnsetType = UNSET,
    ) -> models.ListWidgets:
        """`queries/q.graphql:4`"""
        return parsed(
            models.ListWidgets,
            await self._send(
                operations.LIST_WIDGETS,
                variables(
                    {
                        "first": first,
                        "skip": skip,
                        "where": where,
                        "orderBy": order_by,
                    }
                ),
            ),
        )
