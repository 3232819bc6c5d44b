"""One method for each operation, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, AsyncSend, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/thing.graphql`."""

    _send: AsyncSend

    async def list_(
        self,
    ) -> models.List:
        """`queries/thing.graphql:35`"""
        return parsed(
            models.List,
            await self._send(
                operations.LIST_,
                {},
            ),
        )

    async def models_(
        self,
    ) -> models.Models:
        """`queries/thing.graphql:41`"""
        return parsed(
            models.Models,
            await self._send(
                operations.MODELS,
                {},
            ),
        )

    async def execute(
        self,
        *,
        self_: str | None | UnsetType = UNSET,
        class_: str | None | UnsetType = UNSET,
        models_: models.ThingInput | None | UnsetType = UNSET,
        variables_: str | None | UnsetType = UNSET,
    ) -> models.Execute:
        """`queries/thing.graphql:5`"""
        return parsed(
            models.Execute,
            await self._send(
                operations.EXECUTE,
                variables(
                    {
                        "self": self_,
                        "class": class_,
                        "models": models_,
                        "variables": variables_,
                    }
                ),
            ),
        )

    async def get_data(
        self,
    ) -> models.GetData:
        """`queries/thing.graphql:23`"""
        return parsed(
            models.GetData,
            await self._send(
                operations.GET_DATA,
                {},
            ),
        )

    async def import_(
        self,
    ) -> models.Import:
        """`queries/thing.graphql:29`"""
        return parsed(
            models.Import,
            await self._send(
                operations.IMPORT_,
                {},
            ),
        )

    async def send(
        self,
    ) -> models.Send:
        """`queries/thing.graphql:17`"""
        return parsed(
            models.Send,
            await self._send(
                operations.SEND,
                {},
            ),
        )
