# Written by `make codegen` from expected/_async/graphql/a.py. DO NOT EDIT.
"""One method for each operation, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/a.graphql`."""

    _send: Send

    def get(
        self,
    ) -> models.Get:
        """`queries/a.graphql:1`"""
        return parsed(
            models.Get,
            self._send(
                operations.GET,
                {},
            ),
        )
