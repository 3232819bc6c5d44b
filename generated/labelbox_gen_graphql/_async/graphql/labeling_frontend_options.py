"""One method for each operation, from queries/labeling_frontend_options.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/labeling_frontend_options.graphql`."""

    _send: AsyncSend

    async def get_labeling_frontend_options(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptions:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:5`
        """
        return parsed(
            models.GetLabelingFrontendOptions,
            await self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_frontend_options_labeling_frontend(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsLabelingFrontend:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:11`
        """
        return parsed(
            models.GetLabelingFrontendOptionsLabelingFrontend,
            await self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_frontend_options_organization(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsOrganization:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:19`
        """
        return parsed(
            models.GetLabelingFrontendOptionsOrganization,
            await self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_labeling_frontend_options_project(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsProject:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:27`
        """
        return parsed(
            models.GetLabelingFrontendOptionsProject,
            await self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
