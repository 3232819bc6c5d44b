# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/labeling_frontend_options.py. DO NOT EDIT.
"""One method for each operation, from queries/labeling_frontend_options.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/labeling_frontend_options.graphql`."""

    _send: Send

    def get_labeling_frontend_options(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptions:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:5`
        """
        return parsed(
            models.GetLabelingFrontendOptions,
            self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_labeling_frontend_options_labeling_frontend(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsLabelingFrontend:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:11`
        """
        return parsed(
            models.GetLabelingFrontendOptionsLabelingFrontend,
            self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_LABELING_FRONTEND,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_labeling_frontend_options_organization(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsOrganization:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:19`
        """
        return parsed(
            models.GetLabelingFrontendOptionsOrganization,
            self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_labeling_frontend_options_project(
        self,
        id: str,
    ) -> models.GetLabelingFrontendOptionsProject:
        """Get the options of one setup by their id.

        `queries/labeling_frontend_options.graphql:27`
        """
        return parsed(
            models.GetLabelingFrontendOptionsProject,
            self._send(
                operations.GET_LABELING_FRONTEND_OPTIONS_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )
