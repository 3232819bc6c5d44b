# Written by `make codegen` from expected/_async/graphql.py. DO NOT EDIT.
"""One method for each operation, from schema.graphql and queries/. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import (
    Send,
    parsed,
)

from .. import models, operations


class GraphQL:
    """The operations of `queries/` as methods; what they return are the models of `models`."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def x1(
        self,
    ) -> models.X1:
        """`queries/b.graphql:1`"""
        return parsed(
            models.X1,
            self._send(
                operations.X1,
                {},
            ),
        )
