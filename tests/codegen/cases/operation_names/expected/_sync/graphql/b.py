# Written by `make codegen` from expected/_async/graphql/b.py. DO NOT EDIT.
"""One method for each operation, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/b.graphql`."""

    _send: Send

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
