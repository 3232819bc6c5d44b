# Written by `make codegen` from expected/_async/graphql/a.py. DO NOT EDIT.
"""One method for each operation, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import UNSET, Send, UnsetType, parsed, variables

from ... import enums, models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/a.graphql`."""

    _send: Send

    def async_job(
        self,
        *,
        anext: models.AsyncInput | None | UnsetType = UNSET,
        aclose: enums.AsyncMode | None | UnsetType = UNSET,
    ) -> models.AsyncJob:
        """`queries/a.graphql:11`"""
        return parsed(
            models.AsyncJob,
            self._send(
                operations.ASYNC_JOB,
                variables(
                    {
                        "anext": anext,
                        "aclose": aclose,
                    }
                ),
            ),
        )

    def async_widget(
        self,
        *,
        anext: int | None | UnsetType = UNSET,
        aclose: str | None | UnsetType = UNSET,
    ) -> models.AsyncWidget:
        """`queries/a.graphql:18`"""
        return parsed(
            models.AsyncWidget,
            self._send(
                operations.ASYNC_WIDGET,
                variables(
                    {
                        "anext": anext,
                        "aclose": aclose,
                    }
                ),
            ),
        )

    def get_widget(
        self,
        id: str,
    ) -> models.GetWidget:
        """`queries/a.graphql:5`"""
        return parsed(
            models.GetWidget,
            self._send(
                operations.GET_WIDGET,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def introspect(
        self,
        name: str,
    ) -> models.Introspect:
        """Access the current type schema of this server.

        Request the type information of a single type.

        `queries/a.graphql:24`
        """
        return parsed(
            models.Introspect,
            self._send(
                operations.INTROSPECT,
                variables(
                    {
                        "name": name,
                    }
                ),
            ),
        )
