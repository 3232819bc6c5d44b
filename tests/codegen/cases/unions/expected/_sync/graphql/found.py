# Written by `make codegen` from expected/_async/graphql/found.py. DO NOT EDIT.
"""One method for each operation, from queries/found.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/found.graphql`."""

    _send: Send

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
