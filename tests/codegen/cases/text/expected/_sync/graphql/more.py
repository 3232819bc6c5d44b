# Written by `make codegen` from expected/_async/graphql/more.py. DO NOT EDIT.
"""One method for each operation, from queries/more.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/more.graphql`."""

    _send: Send

    def create_widget(
        self,
        data: models.WidgetCreateInput,
    ) -> models.CreateWidget:
        """Creates; %s %(name)s {name} \\N \\U0001 \\x \\d \\t

        Creates one.

        `queries/more.graphql:2`
        """
        return parsed(
            models.CreateWidget,
            self._send(
                operations.CREATE_WIDGET,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )
