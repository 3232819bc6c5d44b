# Written by `make codegen` from expected/_async/graphql/project.py. DO NOT EDIT.
"""One method for each operation, from queries/project.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/project.graphql`."""

    _send: Send

    def get_both(
        self,
    ) -> models.GetBoth:
        """Each fragment has a class for `owner`, and neither is the whole of it.

        `queries/project.graphql:58`
        """
        return parsed(
            models.GetBoth,
            self._send(
                operations.GET_BOTH,
                {},
            ),
        )

    def get_more(
        self,
    ) -> models.GetMore:
        """What the fragment brings and what stands beside it live in one class.

        `queries/project.graphql:44`
        """
        return parsed(
            models.GetMore,
            self._send(
                operations.GET_MORE,
                {},
            ),
        )

    def get_named(
        self,
    ) -> models.GetNamed:
        """Named extends Ids already.

        `queries/project.graphql:32`
        """
        return parsed(
            models.GetNamed,
            self._send(
                operations.GET_NAMED,
                {},
            ),
        )

    def get_owned(
        self,
    ) -> models.GetOwned:
        """`owner` is merged from three places, so neither fragment can be a base class.

        `queries/project.graphql:21`
        """
        return parsed(
            models.GetOwned,
            self._send(
                operations.GET_OWNED,
                {},
            ),
        )
