# Written by `make codegen` from expected/_async/graphql.py. DO NOT EDIT.
"""One method for each operation, from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import (
    Send,
    parsed,
    variables,
)

from .. import models, operations


class GraphQL:
    """The operations of `queries/` as methods; what they return are the models of `models`."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def get_actor(
        self,
    ) -> models.GetActor:
        """`queries/found.graphql:33`"""
        return parsed(
            models.GetActor,
            self._send(
                operations.GET_ACTOR,
                {},
            ),
        )

    def get_node(
        self,
        id: str,
    ) -> models.GetNode:
        """`queries/found.graphql:55`"""
        return parsed(
            models.GetNode,
            self._send(
                operations.GET_NODE,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def list_actors(
        self,
    ) -> models.ListActors:
        """`queries/found.graphql:39`"""
        return parsed(
            models.ListActors,
            self._send(
                operations.LIST_ACTORS,
                {},
            ),
        )

    def list_found(
        self,
    ) -> models.ListFound:
        """`queries/found.graphql:21`"""
        return parsed(
            models.ListFound,
            self._send(
                operations.LIST_FOUND,
                {},
            ),
        )
