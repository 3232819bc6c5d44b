"""One method for each operation, from queries/b.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/b.graphql`."""

    _send: AsyncSend

    async def inputs(
        self,
    ) -> models.InputsQuery:
        """`queries/b.graphql:34`"""
        return parsed(
            models.InputsQuery,
            await self._send(
                operations.INPUTS,
                {},
            ),
        )

    async def none(
        self,
    ) -> models.NoneQuery:
        """`queries/b.graphql:40`"""
        return parsed(
            models.NoneQuery,
            await self._send(
                operations.NONE,
                {},
            ),
        )

    async def project_details(
        self,
    ) -> models.ProjectDetails:
        """`queries/b.graphql:9`"""
        return parsed(
            models.ProjectDetails,
            await self._send(
                operations.PROJECT_DETAILS,
                {},
            ),
        )

    async def result_model(
        self,
    ) -> models.ResultModelQuery:
        """`queries/b.graphql:46`"""
        return parsed(
            models.ResultModelQuery,
            await self._send(
                operations.RESULT_MODEL,
                {},
            ),
        )

    async def filter_(
        self,
    ) -> models.Filter:
        """The class of an input, a module of ours, a keyword, and a class that generated modules use.

        `queries/b.graphql:28`
        """
        return parsed(
            models.Filter,
            await self._send(
                operations.FILTER_,
                {},
            ),
        )

    async def project_details_query(
        self,
    ) -> models.ProjectDetailsQuery:
        """`queries/b.graphql:15`"""
        return parsed(
            models.ProjectDetailsQuery,
            await self._send(
                operations.PROJECT_DETAILS_QUERY,
                {},
            ),
        )

    async def project_details_query_query(
        self,
    ) -> models.ProjectDetailsQueryQuery:
        """`queries/b.graphql:21`"""
        return parsed(
            models.ProjectDetailsQueryQuery,
            await self._send(
                operations.PROJECT_DETAILS_QUERY_QUERY,
                {},
            ),
        )
