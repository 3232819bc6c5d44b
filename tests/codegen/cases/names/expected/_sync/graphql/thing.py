# Written by `make codegen` from expected/_async/graphql/thing.py. DO NOT EDIT.
"""One method for each operation, from queries/thing.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/thing.graphql`."""

    _send: Send

    def list_(
        self,
    ) -> models.List:
        """`queries/thing.graphql:35`"""
        return parsed(
            models.List,
            self._send(
                operations.LIST_,
                {},
            ),
        )

    def models_(
        self,
    ) -> models.Models:
        """`queries/thing.graphql:41`"""
        return parsed(
            models.Models,
            self._send(
                operations.MODELS,
                {},
            ),
        )

    def execute(
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
            self._send(
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

    def get_data(
        self,
    ) -> models.GetData:
        """`queries/thing.graphql:23`"""
        return parsed(
            models.GetData,
            self._send(
                operations.GET_DATA,
                {},
            ),
        )

    def import_(
        self,
    ) -> models.Import:
        """`queries/thing.graphql:29`"""
        return parsed(
            models.Import,
            self._send(
                operations.IMPORT_,
                {},
            ),
        )

    def send(
        self,
    ) -> models.Send:
        """`queries/thing.graphql:17`"""
        return parsed(
            models.Send,
            self._send(
                operations.SEND,
                {},
            ),
        )
