# Written by `make codegen` from expected/_async/graphql/a.py. DO NOT EDIT.
"""One method for each operation, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/a.graphql`."""

    _send: Send

    def create_widget(
        self,
        data: models.WidgetCreateInput,
    ) -> models.CreateWidget:
        """`queries/a.graphql:38`"""
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

    def get_client(
        self,
        id: str,
    ) -> models.GetClient:
        """`queries/a.graphql:50`"""
        return parsed(
            models.GetClient,
            self._send(
                operations.GET_CLIENT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_client_owner(
        self,
        id: str,
    ) -> models.GetClientOwner:
        """`queries/a.graphql:68`"""
        return parsed(
            models.GetClientOwner,
            self._send(
                operations.GET_CLIENT_OWNER,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_import(
        self,
        id: str,
    ) -> models.GetImport:
        """`queries/a.graphql:62`"""
        return parsed(
            models.GetImport,
            self._send(
                operations.GET_IMPORT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_session(
        self,
        id: str,
    ) -> models.GetSession:
        """`queries/a.graphql:56`"""
        return parsed(
            models.GetSession,
            self._send(
                operations.GET_SESSION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_widget(
        self,
        id: str,
    ) -> models.GetWidget:
        """`queries/a.graphql:26`"""
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

    def list_clients(
        self,
        *,
        where: models.ClientWhereInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListClients:
        """`queries/a.graphql:76`"""
        return parsed(
            models.ListClients,
            self._send(
                operations.LIST_CLIENTS,
                variables(
                    {
                        "where": where,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def list_widgets(
        self,
        *,
        where: models.WidgetWhereInput | None | UnsetType = UNSET,
        order_by: enums.WidgetOrderByInput | None | UnsetType = UNSET,
        skip: int | None | UnsetType = UNSET,
        first: int | None | UnsetType = UNSET,
    ) -> models.ListWidgets:
        """`queries/a.graphql:32`"""
        return parsed(
            models.ListWidgets,
            self._send(
                operations.LIST_WIDGETS,
                variables(
                    {
                        "where": where,
                        "orderBy": order_by,
                        "skip": skip,
                        "first": first,
                    }
                ),
            ),
        )

    def parsed_(
        self,
        *,
        parsed_: bool | None | UnsetType = UNSET,
        uint_64: int | None | UnsetType = UNSET,
        models_: models.OneOf | None | UnsetType = UNSET,
        self_: enums.Field_ | None | UnsetType = UNSET,
        a_b_: int | None | UnsetType = UNSET,
        a_b: int | None | UnsetType = UNSET,
    ) -> models.Parsed:
        """`queries/a.graphql:82`"""
        return parsed(
            models.Parsed,
            self._send(
                operations.PARSED,
                variables(
                    {
                        "parsed": parsed_,
                        "uint64": uint_64,
                        "models": models_,
                        "self": self_,
                        "aB": a_b_,
                        "a_b": a_b,
                    }
                ),
            ),
        )

    def update_widget(
        self,
        id: str,
        data: models.WidgetUpdateInput,
    ) -> models.UpdateWidget:
        """`queries/a.graphql:44`"""
        return parsed(
            models.UpdateWidget,
            self._send(
                operations.UPDATE_WIDGET,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )
