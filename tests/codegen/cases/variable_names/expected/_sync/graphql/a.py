# Written by `make codegen` from expected/_async/graphql/a.py. DO NOT EDIT.
"""One method for each operation, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/a.graphql`."""

    _send: Send

    def get_project(
        self,
        *,
        foo_bar_: str | None | UnsetType = UNSET,
        foo_bar: str | None | UnsetType = UNSET,
        self_: str | None | UnsetType = UNSET,
        x1: str | None | UnsetType = UNSET,
    ) -> models.GetProject:
        """`queries/a.graphql:1`"""
        return parsed(
            models.GetProject,
            self._send(
                operations.GET_PROJECT,
                variables(
                    {
                        "fooBar": foo_bar_,
                        "foo_bar": foo_bar,
                        "self": self_,
                        "_1": x1,
                    }
                ),
            ),
        )
