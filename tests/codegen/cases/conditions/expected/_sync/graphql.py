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

    def get_name(
        self,
        name: bool,
    ) -> models.GetName:
        """`queries/project.graphql:24`"""
        return parsed(
            models.GetName,
            self._send(
                operations.GET_NAME,
                variables(
                    {
                        "name": name,
                    }
                ),
            ),
        )

    def get_project(
        self,
        details: bool,
        *,
        owner: bool | UnsetType = UNSET,
    ) -> models.GetProject:
        """Nothing under a condition is required in the model, whatever the condition is on.

        `queries/project.graphql:9`
        """
        return parsed(
            models.GetProject,
            self._send(
                operations.GET_PROJECT,
                variables(
                    {
                        "details": details,
                        "owner": owner,
                    }
                ),
            ),
        )
